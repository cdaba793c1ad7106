package io.moodreel.server.platform.database;

import org.jdbi.v3.core.Handle;

/**
 * Numbers that only grow, taken inside the transaction that uses them: ids and revisions.
 *
 * <p>One table instead of each database's own identity columns: the SQL stays the same everywhere, and a whole batch
 * of ids costs one statement.
 */
public final class Counters {
    private Counters() {}

    /** Takes {@code count} consecutive numbers and returns the first. */
    public static long take(Handle handle, String counter, long count) {
        long last = handle.createQuery("UPDATE counters SET value = value + :count WHERE name = :name RETURNING value")
                .bind("count", count)
                .bind("name", counter)
                .mapTo(Long.class)
                .one();
        return last - count + 1;
    }

    /** The number taken last, 0 before the first. */
    public static long current(Handle handle, String counter) {
        return handle.createQuery("SELECT value FROM counters WHERE name = :name")
                .bind("name", counter)
                .mapTo(Long.class)
                .one();
    }
}
