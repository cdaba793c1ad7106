package io.moodreel.server.accounts.consents;

import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Decisions in the database, all of them, within one transaction. */
final class ConsentStore {
    private final Handle handle;

    ConsentStore(Handle handle) {
        this.handle = handle;
    }

    void add(long user, Consent consent, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO consents (id, user_id, purpose, granted, text_version, changed_at)
                        VALUES (:id, :user, :purpose, :granted, :version, :now)
                        """)
                .bind("id", Counters.take(handle, "consent", 1))
                .bind("user", user)
                .bind("purpose", consent.purpose().wireName())
                .bind("granted", consent.granted() ? 1 : 0)
                .bind("version", consent.textVersion())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** The latest decision per purpose that was ever decided on. */
    Map<Purpose, Consent> latest(long user) {
        Map<Purpose, Consent> latest = new EnumMap<>(Purpose.class);
        handle.createQuery(
                        "SELECT purpose, granted, text_version, changed_at FROM consents WHERE user_id = :user ORDER BY id")
                .bind("user", user)
                .map((row, context) -> new Consent(
                        Purpose.of(row.getString("purpose")).orElseThrow(),
                        row.getInt("granted") == 1,
                        Columns.integer(row, "text_version"),
                        Instant.ofEpochMilli(row.getLong("changed_at"))))
                .forEach(consent -> latest.put(consent.purpose(), consent));
        return latest;
    }

    /** Whose latest decision on the purpose is no. */
    Set<Long> declined(Purpose purpose) {
        return handle.createQuery(
                        """
                        SELECT user_id FROM consents WHERE granted = 0 AND id IN (
                            SELECT MAX(id) FROM consents WHERE purpose = :purpose GROUP BY user_id)
                        """)
                .bind("purpose", purpose.wireName())
                .mapTo(Long.class)
                .set();
    }
}
