package io.moodreel.server.accounts.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Refresh tokens in the database, as hashes, within one transaction. */
final class RefreshTokenStore {
    private final Handle handle;

    RefreshTokenStore(Handle handle) {
        this.handle = handle;
    }

    /** A refresh token with the sign-in it belongs to. */
    record RefreshToken(
            String hash,
            @Nullable String parentHash,
            @Nullable Instant usedAt,
            long sessionId,
            Instant sessionCreatedAt,
            Instant sessionExpiresAt,
            long userId) {}

    void add(String hash, long session, @Nullable String parent, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO refresh_tokens (hash, session_id, parent_hash, issued_at)
                        VALUES (:hash, :session, :parent, :now)
                        """)
                .bind("hash", hash)
                .bind("session", session)
                .bind("parent", parent)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Empty also when its user is disabled. */
    Optional<RefreshToken> find(String hash) {
        return handle.createQuery(
                        """
                        SELECT r.hash, r.parent_hash, r.used_at, s.id, s.created_at, s.expires_at, s.user_id
                        FROM refresh_tokens r JOIN sessions s ON s.id = r.session_id JOIN users u ON u.id = s.user_id
                        WHERE r.hash = :hash AND u.disabled_at IS NULL
                        """)
                .bind("hash", hash)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Marks the token used, and with it what else its parent brought forth: only one of them goes on. */
    void use(RefreshToken token, Instant now) {
        handle.createUpdate(
                        """
                        UPDATE refresh_tokens SET used_at = :now
                        WHERE used_at IS NULL AND session_id = :session AND (hash = :hash OR parent_hash = :parent)
                        """)
                .bind("now", now.toEpochMilli())
                .bind("session", token.sessionId())
                .bind("hash", token.hash())
                .bind("parent", token.parentHash())
                .execute();
    }

    private static RefreshToken read(ResultSet row) throws SQLException {
        long used = row.getLong("used_at");
        return new RefreshToken(
                row.getString("hash"),
                row.getString("parent_hash"),
                used == 0 ? null : Instant.ofEpochMilli(used),
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("expires_at")),
                row.getLong("user_id"));
    }
}
