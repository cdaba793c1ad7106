package io.moodreel.server.accounts.tokens;

import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Json;
import io.moodreel.server.platform.security.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Personal access tokens in the database, as hashes, within one transaction. */
final class PersonalTokenStore {
    private final Handle handle;

    PersonalTokenStore(Handle handle) {
        this.handle = handle;
    }

    /** A token as kept, without its hash. */
    record PersonalToken(
            long id,
            String name,
            Set<Scope> scopes,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            Instant expiresAt) {}

    long nextId() {
        return Counters.take(handle, "personal_token", 1);
    }

    void add(long user, PersonalToken token, String hash) {
        handle.createUpdate(
                        """
                        INSERT INTO personal_tokens (id, user_id, name, scopes, hash, created_at, expires_at)
                        VALUES (:id, :user, :name, :scopes, :hash, :created, :expires)
                        """)
                .bind("id", token.id())
                .bind("user", user)
                .bind("name", token.name())
                .bind(
                        "scopes",
                        Json.write(token.scopes().stream()
                                .sorted()
                                .map(Scope::wireName)
                                .toList()))
                .bind("hash", hash)
                .bind("created", token.createdAt().toEpochMilli())
                .bind("expires", token.expiresAt().toEpochMilli())
                .execute();
    }

    List<PersonalToken> of(long user) {
        return handle.createQuery("SELECT * FROM personal_tokens WHERE user_id = :user ORDER BY id DESC")
                .bind("user", user)
                .map((row, context) -> read(row))
                .list();
    }

    Optional<PersonalToken> find(long user, long id) {
        return of(user).stream().filter(token -> token.id() == id).findFirst();
    }

    /** Whether there was one of that number and user. */
    boolean remove(long user, long id) {
        return handle.execute("DELETE FROM personal_tokens WHERE id = ? AND user_id = ?", id, user) == 1;
    }

    void removeAll(long user) {
        handle.execute("DELETE FROM personal_tokens WHERE user_id = ?", user);
    }

    void removeExpired(Instant now) {
        handle.execute("DELETE FROM personal_tokens WHERE expires_at <= ?", now.toEpochMilli());
    }

    private static PersonalToken read(ResultSet row) throws SQLException {
        long used = row.getLong("last_used_at");
        return new PersonalToken(
                row.getLong("id"),
                row.getString("name"),
                Json.strings(row.getString("scopes")).stream()
                        .map(name -> Scope.of(name).orElseThrow())
                        .collect(Collectors.toCollection(TreeSet::new)),
                Instant.ofEpochMilli(row.getLong("created_at")),
                used == 0 ? null : Instant.ofEpochMilli(used),
                Instant.ofEpochMilli(row.getLong("expires_at")));
    }
}
