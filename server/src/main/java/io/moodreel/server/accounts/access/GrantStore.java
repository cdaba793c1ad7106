package io.moodreel.server.accounts.access;

import io.moodreel.server.platform.database.Json;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.Role;
import io.moodreel.server.platform.security.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Sign-ins and personal tokens together with their users, within one transaction. */
final class GrantStore {
    private static final String OF_SESSION =
            """
            SELECT u.id, u.handle, u.role, s.expires_at, s.last_used_at, '' AS hash, '[]' AS scopes
            FROM sessions s JOIN users u ON u.id = s.user_id
            WHERE s.id = :id AND s.expires_at > :now AND u.disabled_at IS NULL
            """;
    private static final String OF_TOKEN =
            """
            SELECT u.id, u.handle, u.role, t.expires_at, COALESCE(t.last_used_at, 0) AS last_used_at, t.hash, t.scopes
            FROM personal_tokens t JOIN users u ON u.id = t.user_id
            WHERE t.id = :id AND t.expires_at > :now AND u.disabled_at IS NULL
            """;

    private final Handle handle;

    GrantStore(Handle handle) {
        this.handle = handle;
    }

    Optional<Grant> find(Credential credential, Instant now) {
        return switch (credential) {
            case Credential.Session session -> find(OF_SESSION, session.id(), credential, now);
            case Credential.Token token -> find(OF_TOKEN, token.id(), credential, now);
            case Credential.ThisMachine here -> Optional.empty();
        };
    }

    void noteUse(Credential credential, Instant now) {
        switch (credential) {
            case Credential.Session session -> noteUse("sessions", session.id(), now);
            case Credential.Token token -> noteUse("personal_tokens", token.id(), now);
            case Credential.ThisMachine here -> {}
        }
    }

    private Optional<Grant> find(String query, long id, Credential credential, Instant now) {
        return handle.createQuery(query)
                .bind("id", id)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> read(row, credential))
                .findOne();
    }

    private void noteUse(String table, long id, Instant now) {
        handle.execute("UPDATE " + table + " SET last_used_at = ? WHERE id = ?", now.toEpochMilli(), id);
    }

    private static Grant read(ResultSet row, Credential credential) throws SQLException {
        Set<Scope> scopes = credential instanceof Credential.Token
                ? Json.strings(row.getString("scopes")).stream()
                        .map(name -> Scope.of(name).orElseThrow())
                        .collect(Collectors.toSet())
                : Scope.all();
        return new Grant(
                new Caller.User(
                        row.getLong("id"),
                        row.getString("handle"),
                        Role.of(row.getString("role")).orElseThrow(),
                        scopes,
                        credential),
                Instant.ofEpochMilli(row.getLong("expires_at")),
                Instant.ofEpochMilli(row.getLong("last_used_at")),
                row.getString("hash"));
    }
}
