package io.moodreel.server.library;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** What people did, person by person or by kind, within one transaction. */
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
                .map((row, context) -> InteractionStore.read(row))
                .list();
    }

    /** In the order of the index, so that nothing is sorted; constant memory. */
    void forEachByPerson(Consumer<Activity> reader) {
        handle.createQuery(COLUMNS + " ORDER BY user_id, id")
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> InteractionStore.read(row))
                .forEach(reader);
    }

    /** Of one kind, {@code from} included and {@code to} not, oldest first; constant memory. */
    void forEachBetween(ActivityKind kind, Instant from, Instant to, Consumer<Activity> reader) {
        handle.createQuery(COLUMNS + " WHERE kind = :kind AND happened_at >= :from AND happened_at < :to ORDER BY id")
                .bind("kind", kind.wireName())
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> InteractionStore.read(row))
                .forEach(reader);
    }
}
