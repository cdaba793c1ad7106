package io.moodreel.server.library;

import io.moodreel.affect.Mood;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads what people did. */
final class ActivityStore {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String COLUMNS = "SELECT user_id, title_id, kind, value, mood, happened_at FROM interactions";

    private final Handle handle;

    ActivityStore(Handle handle) {
        this.handle = handle;
    }

    List<Activity> of(long userId) {
        return handle.createQuery(COLUMNS + " WHERE user_id = :user ORDER BY id")
                .bind("user", userId)
                .map((row, context) -> read(row))
                .list();
    }

    /** In the order of the index, so that nothing is sorted; constant memory. */
    void forEachByPerson(Consumer<Activity> reader) {
        handle.createQuery(COLUMNS + " ORDER BY user_id, id")
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> read(row))
                .forEach(reader);
    }

    /** Of one kind, {@code from} included and {@code to} not, oldest first; constant memory. */
    void forEachBetween(ActivityKind kind, Instant from, Instant to, Consumer<Activity> reader) {
        handle.createQuery(COLUMNS + " WHERE kind = :kind AND happened_at >= :from AND happened_at < :to ORDER BY id")
                .bind("kind", kind.wireName())
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> read(row))
                .forEach(reader);
    }

    private static Activity read(ResultSet row) throws SQLException {
        return new Activity(
                row.getLong("user_id"),
                row.getLong("title_id"),
                ActivityKind.of(row.getString("kind")).orElseThrow(),
                value(row),
                mood(row),
                Instant.ofEpochMilli(row.getLong("happened_at")));
    }

    private static @Nullable Double value(ResultSet row) throws SQLException {
        double value = row.getDouble("value");
        return row.wasNull() ? null : value;
    }

    private static @Nullable Mood mood(ResultSet row) throws SQLException {
        String mood = row.getString("mood");
        return mood == null ? null : Mood.named(mood).orElseThrow();
    }
}
