package io.moodreel.server.jobs;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;

/**
 * Jobs in the database, and those of them that this process is to run: the ones it has queued itself. Thread-safe.
 */
final class JobStore {
    private static final TypeReference<JobSummary> SUMMARY = new TypeReference<>() {};

    private final Database database;
    private final String runner;

    /**
     * @param runner names this process among all that share the database; the same after a restart
     */
    JobStore(Database database, String runner) {
        this.database = database;
        this.runner = runner;
    }

    Job create(String kind, Map<String, String> parameters, Instant now) {
        long id = database.write(handle -> {
            long next = Counters.take(handle, "job", 1);
            handle.createUpdate(
                            """
                            INSERT INTO jobs (id, kind, parameters, state, runner, done, message, cancel_requested, created_at)
                            VALUES (:id, :kind, :parameters, 'queued', :runner, 0, '', 0, :now)
                            """)
                    .bind("id", next)
                    .bind("kind", kind)
                    .bind("parameters", Json.write(parameters))
                    .bind("runner", runner)
                    .bind("now", now.toEpochMilli())
                    .execute();
            return next;
        });
        return find(id).orElseThrow();
    }

    Optional<Job> find(long id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM jobs WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    List<Job> newestFirst(int limit, long offset) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM jobs ORDER BY id DESC LIMIT :limit OFFSET :offset")
                        .bind("limit", limit)
                        .bind("offset", offset)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** The newest of this runner's jobs of the kind. */
    Optional<Job> latest(String kind) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM jobs WHERE kind = :kind AND runner = :runner ORDER BY id DESC LIMIT 1")
                .bind("kind", kind)
                .bind("runner", runner)
                .map((row, context) -> read(row))
                .findOne());
    }

    long count() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM jobs")
                .mapTo(Long.class)
                .one());
    }

    /** Whether one of this runner's jobs of the kind waits. */
    boolean isQueued(String kind) {
        return database.read(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM jobs WHERE state = 'queued' AND kind = :kind AND runner = :runner")
                        .bind("kind", kind)
                        .bind("runner", runner)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    /** Whether one of this runner's jobs waits that is of none of these kinds. */
    boolean isQueuedBesides(List<String> kinds) {
        return database.read(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM jobs WHERE state = 'queued' AND runner = :runner AND kind NOT IN (<kinds>)")
                        .bindList("kinds", kinds)
                        .bind("runner", runner)
                        .mapTo(Long.class)
                        .one())
                > 0;
    }

    /**
     * Takes the longest waiting of this runner's jobs and marks it running.
     *
     * @param last kinds that are taken only when no other waits
     */
    Optional<Job> startNext(Instant now, List<String> last) {
        Optional<Long> id = database.write(handle -> handle.createQuery(
                        """
                        UPDATE jobs SET state = 'running', started_at = :now, alive_at = :now, ended_at = NULL,
                            error = NULL, done = 0
                        WHERE id = (SELECT id FROM jobs WHERE state = 'queued' AND runner = :runner
                            ORDER BY CASE WHEN kind IN (<last>) THEN 1 ELSE 0 END, id LIMIT 1) RETURNING id
                        """)
                .bindList(EmptyHandling.NULL_KEYWORD, "last", last)
                .bind("runner", runner)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findOne());
        return id.flatMap(this::find);
    }

    /** A running job waits for its turn again. */
    void putBack(long id, Progress latest) {
        database.change(handle -> {
            write(handle, id, latest);
            handle.createUpdate("UPDATE jobs SET state = 'queued' WHERE id = :id AND state = 'running'")
                    .bind("id", id)
                    .execute();
        });
    }

    void progress(long id, Progress progress) {
        database.change(handle -> write(handle, id, progress));
    }

    private static void write(Handle handle, long id, Progress progress) {
        handle.createUpdate("UPDATE jobs SET done = :done, total = :total, message = :message WHERE id = :id")
                .bind("done", progress.done())
                .bind("total", progress.total())
                .bind("message", progress.message())
                .bind("id", id)
                .execute();
    }

    /** Says that a running job's runner lives, and returns whether somebody wants the job ended. */
    boolean beat(long id, Instant now) {
        return database.write(handle -> handle.createQuery(
                                "UPDATE jobs SET alive_at = :now WHERE id = :id RETURNING cancel_requested")
                        .bind("now", now.toEpochMilli())
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one())
                == 1;
    }

    <X extends Exception> void checkpoint(long id, JobContext.CheckpointedWork<X> work) throws X {
        database.<X>change(handle -> handle.createUpdate("UPDATE jobs SET checkpoint = :note WHERE id = :id")
                .bind("note", work.run())
                .bind("id", id)
                .execute());
    }

    void end(JobEnding ending) {
        database.change(handle -> {
            write(handle, ending.jobId(), ending.progress());
            handle.createUpdate(
                            """
                            UPDATE jobs SET state = :state, summary = :summary, error = :error, ended_at = :at
                            WHERE id = :id
                            """)
                    .bind("state", ending.state().wireName())
                    .bind("summary", ending.summary() == null ? null : Json.write(ending.summary()))
                    .bind("error", ending.error())
                    .bind("at", ending.at().toEpochMilli())
                    .bind("id", ending.jobId())
                    .execute();
        });
    }

    /** A queued job ends at once, a running one at its next check; any other stays as it is. */
    void requestCancel(long id, Instant now) {
        database.change(handle -> handle.createUpdate(
                        """
                        UPDATE jobs SET cancel_requested = 1,
                            ended_at = CASE WHEN state = 'queued' THEN :now ELSE ended_at END,
                            state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END
                        WHERE id = :id AND state IN ('queued', 'running')
                        """)
                .bind("now", now.toEpochMilli())
                .bind("id", id)
                .execute());
    }

    /** Whether the job was ended without success and now waits for its turn again, with this runner. */
    boolean requeue(long id) {
        return database.write(handle -> handle.createUpdate(
                                """
                                UPDATE jobs SET state = 'queued', runner = :runner, cancel_requested = 0, error = NULL,
                                    ended_at = NULL
                                WHERE id = :id AND state IN ('failed', 'cancelled', 'interrupted')
                                """)
                        .bind("runner", runner)
                        .bind("id", id)
                        .execute())
                == 1;
    }

    /**
     * This runner's jobs that were running when it went away wait for their turn again. Those of another runner not
     * heard of since {@code silentSince} are interrupted: somebody may resume them here.
     */
    void requeueInterrupted(Instant silentSince) {
        database.change(handle -> {
            mine(
                    handle,
                    """
                    UPDATE jobs SET state = 'queued', runner = :runner
                    WHERE runner IN (:runner, '') AND state IN ('queued', 'running', 'interrupted')
                        AND cancel_requested = 0
                    """);
            mine(handle, "UPDATE jobs SET state = 'cancelled' WHERE runner IN (:runner, '') AND state = 'running'");
            handle.createUpdate(
                            """
                            UPDATE jobs SET state = CASE cancel_requested WHEN 1 THEN 'cancelled' ELSE 'interrupted' END
                            WHERE state = 'running' AND runner <> :runner AND alive_at < :silentSince
                            """)
                    .bind("runner", runner)
                    .bind("silentSince", silentSince.toEpochMilli())
                    .execute();
        });
    }

    private void mine(Handle handle, String sql) {
        handle.createUpdate(sql).bind("runner", runner).execute();
    }

    private static Job read(ResultSet row) throws SQLException {
        String summary = row.getString("summary");
        Long knownTotal = Columns.number(row, "total");
        return new Job(
                row.getLong("id"),
                row.getString("kind"),
                Json.map(row.getString("parameters")),
                JobState.of(row.getString("state")),
                new Progress(row.getLong("done"), knownTotal, row.getString("message")),
                row.getString("checkpoint"),
                summary == null ? null : Json.read(summary, SUMMARY),
                row.getString("error"),
                row.getInt("cancel_requested") == 1,
                Instant.ofEpochMilli(row.getLong("created_at")),
                Columns.time(row, "started_at"),
                Columns.time(row, "ended_at"));
    }
}
