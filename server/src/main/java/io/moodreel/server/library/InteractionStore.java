package io.moodreel.server.library;

import io.moodreel.affect.Mood;
import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people did, as it happened, within one transaction. */
final class InteractionStore {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String ROWS = "SELECT user_id, title_id, kind, value, mood, happened_at FROM interactions";

    private final Handle handle;

    InteractionStore(Handle handle) {
        this.handle = handle;
    }

    void add(Activity activity) {
        Mood mood = activity.mood();
        handle.createUpdate(
                        """
                        INSERT INTO interactions (id, user_id, title_id, kind, value, mood, happened_at)
                        VALUES (:id, :user, :title, :kind, :value, :mood, :at)
                        """)
                .bind("id", Counters.take(handle, "interaction", 1))
                .bind("user", activity.userId())
                .bind("title", activity.titleId())
                .bind("kind", activity.kind().wireName())
                .bind("value", activity.value())
                .bind("mood", mood == null ? null : mood.label())
                .bind("at", activity.at().toEpochMilli())
                .execute();
    }

    /** Of one person, oldest first. */
    List<Activity> of(long userId) {
        return handle.createQuery(ROWS + " WHERE user_id = :user ORDER BY id")
                .bind("user", userId)
                .map((row, context) -> read(row))
                .list();
    }

    /** Everybody's in the order of the index, so that nothing is sorted; constant memory. */
    void forEachByPerson(Consumer<Activity> reader) {
        handle.createQuery(ROWS + " ORDER BY user_id, id")
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> read(row))
                .forEach(reader);
    }

    /** Of one kind, {@code from} included and {@code to} not, oldest first; constant memory. */
    void forEachBetween(ActivityKind kind, Instant from, Instant to, Consumer<Activity> reader) {
        handle.createQuery(ROWS + " WHERE kind = :kind AND happened_at >= :from AND happened_at < :to ORDER BY id")
                .bind("kind", kind.wireName())
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> read(row))
                .forEach(reader);
    }

    void removeRatings(long userId, long titleId) {
        handle.execute(
                "DELETE FROM interactions WHERE user_id = ? AND title_id = ? AND kind = ?",
                userId,
                titleId,
                ActivityKind.RATE.wireName());
    }

    private static Activity read(ResultSet row) throws SQLException {
        return new Activity(
                row.getLong("user_id"),
                row.getLong("title_id"),
                ActivityKind.of(row.getString("kind")).orElseThrow(),
                Columns.decimal(row, "value"),
                mood(row),
                Instant.ofEpochMilli(row.getLong("happened_at")));
    }

    private static @Nullable Mood mood(ResultSet row) throws SQLException {
        String mood = row.getString("mood");
        return mood == null ? null : Mood.named(mood).orElseThrow();
    }
}
