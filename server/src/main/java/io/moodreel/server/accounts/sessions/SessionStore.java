package io.moodreel.server.accounts.sessions;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.platform.database.Counters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Sign-ins in the database, within one transaction. */
final class SessionStore {
    private final Handle handle;

    SessionStore(Handle handle) {
        this.handle = handle;
    }

    /** A sign-in as kept. */
    record Session(
            long id,
            long userId,
            String device,
            String address,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt) {}

    long add(long user, RequestOrigin origin, Instant now, Instant expires) {
        long id = Counters.take(handle, "session", 1);
        handle.createUpdate(
                        """
                        INSERT INTO sessions (id, user_id, device, address, created_at, last_used_at, expires_at)
                        VALUES (:id, :user, :device, :address, :now, :now, :expires)
                        """)
                .bind("id", id)
                .bind("user", user)
                .bind("device", origin.device())
                .bind("address", origin.address())
                .bind("now", now.toEpochMilli())
                .bind("expires", expires.toEpochMilli())
                .execute();
        return id;
    }

    void prolong(long id, RequestOrigin origin, Instant now, Instant expires) {
        handle.createUpdate(
                        """
                        UPDATE sessions SET device = :device, address = :address, last_used_at = :now, expires_at = :expires
                        WHERE id = :id
                        """)
                .bind("device", origin.device())
                .bind("address", origin.address())
                .bind("now", now.toEpochMilli())
                .bind("expires", expires.toEpochMilli())
                .bind("id", id)
                .execute();
    }

    List<Session> of(long user, Instant now) {
        return handle.createQuery(
                        "SELECT * FROM sessions WHERE user_id = :user AND expires_at > :now ORDER BY last_used_at DESC, id DESC")
                .bind("user", user)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> read(row))
                .list();
    }

    /** Whether there was one of that number and user. */
    boolean end(long id, long user) {
        return handle.execute("DELETE FROM sessions WHERE id = ? AND user_id = ?", id, user) == 1;
    }

    void removeExpired(Instant now) {
        handle.execute("DELETE FROM sessions WHERE expires_at <= ?", now.toEpochMilli());
    }

    private static Session read(ResultSet row) throws SQLException {
        return new Session(
                row.getLong("id"),
                row.getLong("user_id"),
                row.getString("device"),
                row.getString("address"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("last_used_at")),
                Instant.ofEpochMilli(row.getLong("expires_at")));
    }
}
