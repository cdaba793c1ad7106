package io.moodreel.server.accounts.audit;

import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The audit log, within the transaction of what it tells of: either both are there or neither. */
public final class AuditLog {
    private static final String WANTED =
            """
            (:action IS NULL OR e.action = :action)
            AND (:user IS NULL OR e.actor_id = :user OR e.subject_id = :user)
            AND e.happened_at >= :from AND e.happened_at < :to
            """;

    private final Handle handle;

    public AuditLog(Handle handle) {
        this.handle = handle;
    }

    public void add(AuditEvent event, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO audit_events (id, happened_at, action, actor_id, subject_id, address, device, detail)
                        VALUES (:id, :now, :action, :actor, :subject, :address, :device, :detail)
                        """)
                .bind("id", Counters.take(handle, "audit_event", 1))
                .bind("now", now.toEpochMilli())
                .bind("action", event.action().wireName())
                .bind("actor", event.actor())
                .bind("subject", event.subject())
                .bind("address", event.origin().address())
                .bind("device", event.origin().device())
                .bind("detail", event.detail())
                .execute();
    }

    /**
     * Which lines to read.
     *
     * @param user who did it, or to whom it was done
     * @param from the first moment
     * @param to the moment after the last
     */
    public record Filter(
            Optional<AuditAction> action, Optional<Long> user, Optional<Instant> from, Optional<Instant> to) {
        @Nullable
        String actionName() {
            return action.map(AuditAction::wireName).orElse(null);
        }

        @Nullable
        Long userId() {
            return user.orElse(null);
        }

        long fromMilli() {
            return from.map(AuditLog::milli).orElse(Long.MIN_VALUE);
        }

        long toMilli() {
            return to.map(AuditLog::milli).orElse(Long.MAX_VALUE);
        }
    }

    public List<AuditEntry> newestFirst(Filter filter, int limit, long offset) {
        return handle.createQuery(
                        """
                        SELECT e.*, actor.handle AS actor_handle, subject.handle AS subject_handle FROM audit_events e
                        LEFT JOIN users actor ON actor.id = e.actor_id LEFT JOIN users subject ON subject.id = e.subject_id
                        WHERE\s"""
                                + WANTED + " ORDER BY e.id DESC LIMIT :limit OFFSET :offset")
                .bind("action", filter.actionName())
                .bind("user", filter.userId())
                .bind("from", filter.fromMilli())
                .bind("to", filter.toMilli())
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> read(row))
                .list();
    }

    public long count(Filter filter) {
        return handle.createQuery("SELECT COUNT(*) FROM audit_events e WHERE " + WANTED)
                .bind("action", filter.actionName())
                .bind("user", filter.userId())
                .bind("from", filter.fromMilli())
                .bind("to", filter.toMilli())
                .mapTo(Long.class)
                .one();
    }

    /** Times beyond the calendar of the database are its ends. */
    private static long milli(Instant time) {
        try {
            return time.toEpochMilli();
        } catch (ArithmeticException beyond) {
            return time.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** Forgets what is older. */
    public void removeBefore(Instant time) {
        handle.execute("DELETE FROM audit_events WHERE happened_at < ?", time.toEpochMilli());
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("happened_at")),
                AuditAction.of(row.getString("action")).orElseThrow(),
                Columns.number(row, "actor_id"),
                row.getString("actor_handle"),
                Columns.number(row, "subject_id"),
                row.getString("subject_handle"),
                row.getString("address"),
                row.getString("device"),
                row.getString("detail"));
    }
}
