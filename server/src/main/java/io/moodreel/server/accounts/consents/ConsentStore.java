package io.moodreel.server.accounts.consents;

import io.moodreel.server.platform.database.Counters;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Decisions in the database, all of them, within one transaction. */
final class ConsentStore {
    private final Handle handle;

    ConsentStore(Handle handle) {
        this.handle = handle;
    }

    void add(long user, Purpose purpose, boolean granted, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO consents (id, user_id, purpose, granted, changed_at)
                        VALUES (:id, :user, :purpose, :granted, :now)
                        """)
                .bind("id", Counters.take(handle, "consent", 1))
                .bind("user", user)
                .bind("purpose", purpose.wireName())
                .bind("granted", granted ? 1 : 0)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** The latest decision per purpose that was ever decided on. */
    Map<Purpose, Consent> latest(long user) {
        Map<Purpose, Consent> latest = new EnumMap<>(Purpose.class);
        handle.createQuery("SELECT purpose, granted, changed_at FROM consents WHERE user_id = :user ORDER BY id")
                .bind("user", user)
                .map((row, context) -> new Consent(
                        Purpose.of(row.getString("purpose")).orElseThrow(),
                        row.getInt("granted") == 1,
                        Instant.ofEpochMilli(row.getLong("changed_at"))))
                .forEach(consent -> latest.put(consent.purpose(), consent));
        return latest;
    }
}
