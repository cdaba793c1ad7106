package io.moodreel.server.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which letters people want, within one transaction. */
final class ChoicesStore {
    private static final String ROWS =
            "SELECT user_id, weekly_picks, watchlist_available, unsubscribe_key, weekly_sent_at FROM notification_choices";

    private final Handle handle;

    ChoicesStore(Handle handle) {
        this.handle = handle;
    }

    Optional<Choices> find(long user) {
        return handle.createQuery(ROWS + " WHERE user_id = :user")
                .bind("user", user)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** A key that is there stays, and so does when the last letter was sent. */
    void put(Choices choices, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO notification_choices
                            (user_id, weekly_picks, watchlist_available, unsubscribe_key, weekly_sent_at, changed_at)
                        VALUES (:user, :weekly, :watchlist, :key, NULL, :now)
                        ON CONFLICT (user_id) DO UPDATE SET weekly_picks = excluded.weekly_picks,
                            watchlist_available = excluded.watchlist_available, changed_at = excluded.changed_at
                        """)
                .bind("user", choices.user())
                .bind("weekly", choices.weeklyPicks() ? 1 : 0)
                .bind("watchlist", choices.watchlistAvailable() ? 1 : 0)
                .bind("key", choices.unsubscribeKey())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Who wants weekly picks, and had none since then. */
    List<Choices> weeklyDue(Instant before) {
        return handle.createQuery(ROWS
                        + " WHERE weekly_picks = 1 AND (weekly_sent_at IS NULL OR weekly_sent_at <= :before)"
                        + " ORDER BY user_id")
                .bind("before", before.toEpochMilli())
                .map((row, context) -> read(row))
                .list();
    }

    void weeklySent(long user, Instant now) {
        handle.execute(
                "UPDATE notification_choices SET weekly_sent_at = ? WHERE user_id = ?", now.toEpochMilli(), user);
    }

    private static Choices read(ResultSet row) throws SQLException {
        long sent = row.getLong("weekly_sent_at");
        boolean never = row.wasNull();
        return new Choices(
                row.getLong("user_id"),
                row.getInt("weekly_picks") == 1,
                row.getInt("watchlist_available") == 1,
                row.getString("unsubscribe_key"),
                never ? null : Instant.ofEpochMilli(sent));
    }
}
