package io.moodreel.server.experiments;

import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Experiments and who was exposed to them, within one transaction. */
final class ExperimentStore {
    private final Handle handle;

    ExperimentStore(Handle handle) {
        this.handle = handle;
    }

    long add(Experiment.Plan plan, long salt, Duration window, Instant now) {
        long id = Counters.take(handle, "experiment", 1);
        handle.createUpdate(
                        """
                        INSERT INTO experiments (id, name, goal, control, treatment, salt, window_ms, started_at)
                        VALUES (:id, :name, :goal, :control, :treatment, :salt, :window, :now)
                        """)
                .bind("id", id)
                .bind("name", plan.name())
                .bind("goal", plan.goal().wireName())
                .bind("control", plan.control())
                .bind("treatment", plan.treatment())
                .bind("salt", salt)
                .bind("window", window.toMillis())
                .bind("now", now.toEpochMilli())
                .execute();
        return id;
    }

    /** Stops it, once. */
    boolean stop(long id, Instant now) {
        return handle.execute(
                        "UPDATE experiments SET stopped_at = ? WHERE id = ? AND stopped_at IS NULL",
                        now.toEpochMilli(),
                        id)
                == 1;
    }

    Optional<Experiment> find(long id) {
        return handle.createQuery("SELECT * FROM experiments WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    Optional<Experiment> running() {
        return handle.createQuery("SELECT * FROM experiments WHERE stopped_at IS NULL")
                .map((row, context) -> read(row))
                .findOne();
    }

    List<Experiment> newestFirst() {
        return handle.createQuery("SELECT * FROM experiments ORDER BY id DESC")
                .map((row, context) -> read(row))
                .list();
    }

    boolean isExposed(long experiment, long user) {
        return handle.createQuery(
                        "SELECT 1 FROM experiment_exposures WHERE experiment_id = :experiment AND user_id = :user")
                .bind("experiment", experiment)
                .bind("user", user)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Notes an exposure; of several only the first. */
    void expose(long experiment, Exposure exposure) {
        handle.createUpdate(
                        """
                        INSERT INTO experiment_exposures (experiment_id, user_id, strategy, exposed_at)
                        VALUES (:experiment, :user, :strategy, :at) ON CONFLICT DO NOTHING
                        """)
                .bind("experiment", experiment)
                .bind("user", exposure.userId())
                .bind("strategy", exposure.strategy())
                .bind("at", exposure.at().toEpochMilli())
                .execute();
    }

    /** Everybody's, in the order they came. */
    List<Exposure> exposures(long experiment) {
        return handle.createQuery(
                        """
                        SELECT user_id, strategy, exposed_at FROM experiment_exposures
                        WHERE experiment_id = :experiment ORDER BY exposed_at, user_id
                        """)
                .bind("experiment", experiment)
                .map((row, context) -> new Exposure(
                        row.getLong("user_id"),
                        row.getString("strategy"),
                        Instant.ofEpochMilli(row.getLong("exposed_at"))))
                .list();
    }

    private static Experiment read(ResultSet row) throws SQLException {
        Instant stoppedAt = Columns.time(row, "stopped_at");
        return new Experiment(
                row.getLong("id"),
                new Experiment.Plan(
                        row.getString("name"),
                        row.getString("control"),
                        row.getString("treatment"),
                        Goal.of(row.getString("goal")).orElseThrow()),
                row.getLong("salt"),
                Duration.ofMillis(row.getLong("window_ms")),
                Instant.ofEpochMilli(row.getLong("started_at")),
                stoppedAt);
    }
}
