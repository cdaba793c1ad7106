package io.moodreel.server.viewing.predictions;

import io.moodreel.affect.signal.Probe;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Timelines without a server around them, and how much was read at once. */
public final class WatchedPredictions extends Predictions {
    private final List<Integer> pages = new ArrayList<>();

    public WatchedPredictions(Database database) {
        // the configuration is for what expires
        super(database, null, Clock.systemUTC());
    }

    @Override
    public List<KeptSegment> next(long session, int index, int most) {
        List<KeptSegment> read = super.next(session, index, most);
        pages.add(read.size());
        return read;
    }

    /** How many segments each reading held. */
    public List<Integer> pages() {
        return pages;
    }

    /** Keeps that many segments in a row; probes in turn, the first segment without one. */
    public static void keep(Database database, ViewingSession session, int count) {
        List<KeptSegment> segments = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            long start = session.startMs() + 5_000L * index;
            Optional<Probe> probe = index == 0 ? Optional.empty() : Optional.of(Probe.values()[index % 4]);
            segments.add(new KeptSegment(
                    index,
                    start,
                    start + 5_000,
                    probe,
                    index == 0 ? OptionalInt.empty() : OptionalInt.of(1),
                    index == 0 ? 0 : 0.5,
                    true,
                    Map.of("tonic_us", 2.5),
                    index == 0 ? Optional.empty() : Optional.of(Map.of("tonic", -0.5)),
                    "made"));
        }
        database.change(
                handle -> new SegmentRows(handle).add(List.of(new SegmentRows.Added(session.id(), segments)), 1));
    }
}
