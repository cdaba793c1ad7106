package io.moodreel.server.viewing.predictions;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.viewing.ViewingConfig;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * What was predicted in sessions. Whose a session is, the caller has asked before. Thread-safe.
 *
 * <p>The copies that expire are the record seen through the last hour: there is nothing to copy, and nothing to expire.
 */
@Singleton
public class Predictions {
    /** The longest session has fewer. */
    private static final int MOST = 20_000;

    private final Database database;
    private final ViewingConfig config;
    private final Clock clock;

    Predictions(Database database, ViewingConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Segments of a session.
     *
     * @param total how many there are, asked for or not
     */
    public record Timeline(List<KeptSegment> segments, long total) {}

    /** A session's segments with a higher index, in order; all of them after −1. */
    public Timeline after(long session, int index) {
        return since(session, index, 0);
    }

    /** The same of those that were predicted within the last hour, or what is set in its place. */
    public Timeline active(long session, int index) {
        return since(session, index, clock.millis() - config.active().toMillis());
    }

    private Timeline since(long session, int index, long fromMs) {
        return database.read(handle -> {
            SegmentRows rows = new SegmentRows(handle);
            return new Timeline(rows.after(session, index, fromMs, MOST), rows.count(session, fromMs));
        });
    }

    /** A session's probes, in order; segments that have none are left out. */
    public List<ProbeAt> probes(long session) {
        return database.read(handle -> new SegmentRows(handle).probes(session));
    }

    /** The next few segments of a session, in order. */
    public List<KeptSegment> next(long session, int index, int most) {
        return database.read(handle -> new SegmentRows(handle).after(session, index, 0, most));
    }
}
