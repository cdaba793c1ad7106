package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.SignalPipeline;
import io.moodreel.server.viewing.predictions.KeptSegment;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A session whose signals are coming: its pipeline, as far as it has come, and what has been heard of lately. It is only
 * ever ahead of the database by what is about to be written; when that cannot be, it is thrown away. Not thread-safe.
 */
final class OpenSession {
    /** A minute: what has to be gone through again after a start. */
    private static final int SEGMENTS_BETWEEN_SNAPSHOTS = 12;

    private final ViewingSession session;
    private final SignalPipeline pipeline;
    private final String model;
    private final SeenTimes seen;
    private final ClockOffset clock = new ClockOffset();
    private long nextBatch;
    private int segmentsSinceSnapshot;

    /**
     * @param pipeline as it is before the batch {@code nextBatch}
     * @param model whose answers the pipeline gives
     */
    OpenSession(ViewingSession session, SignalPipeline pipeline, String model, SeenTimes seen, long nextBatch) {
        this.session = session;
        this.pipeline = pipeline;
        this.model = model;
        this.seen = seen;
        this.nextBatch = nextBatch;
    }

    ViewingSession session() {
        return session;
    }

    ClockOffset clock() {
        return clock;
    }

    long nextBatch() {
        return nextBatch;
    }

    void wrote() {
        nextBatch++;
    }

    /** A value's time and channel. */
    private record Place(long tMs, Channel channel) {}

    /**
     * What of a batch is new; from then on it is known.
     *
     * @param sorted by time
     * @param kept gives kept samples of a span of time, for what is older than is remembered here
     */
    Fresh admit(List<Sample> sorted, BiFunction<Long, Long, List<Sample>> kept) {
        Set<Place> old = placesOf(sorted, kept);
        List<Sample> fresh = new ArrayList<>(sorted.size());
        int accepted = 0;
        int duplicates = 0;
        for (Sample sample : sorted) {
            Sample left = sample;
            int values = 0;
            for (Channel channel : Channel.ALL) {
                if (Double.isNaN(channel.of(sample))) {
                    continue;
                }
                if (isNew(sample.tMs(), channel, old)) {
                    values++;
                    continue;
                }
                duplicates++;
                left = channel.removedFrom(left);
            }
            if (values > 0) {
                fresh.add(left);
                accepted += values;
            }
        }
        return new Fresh(fresh, accepted, duplicates);
    }

    /** What of a batch was new. */
    record Fresh(List<Sample> samples, int accepted, int duplicates) {}

    private boolean isNew(long tMs, Channel channel, Set<Place> old) {
        return tMs >= seen.knownFromMs() ? seen.add(tMs, channel) : old.add(new Place(tMs, channel));
    }

    private Set<Place> placesOf(List<Sample> sorted, BiFunction<Long, Long, List<Sample>> kept) {
        Set<Place> old = new HashSet<>();
        if (sorted.isEmpty() || sorted.getFirst().tMs() >= seen.knownFromMs()) {
            return old;
        }
        long last = Math.min(sorted.getLast().tMs(), seen.knownFromMs() - 1);
        kept.apply(sorted.getFirst().tMs(), last).forEach(sample -> Channel.ALL.stream()
                .filter(channel -> !Double.isNaN(channel.of(sample)))
                .forEach(channel -> old.add(new Place(sample.tMs(), channel))));
        return old;
    }

    /** Lets samples go through the pipeline, in this order. */
    List<KeptSegment> feed(List<Sample> samples) {
        List<KeptSegment> closed = new ArrayList<>();
        for (Sample sample : samples) {
            pipeline.accept(sample).forEach(segment -> closed.add(KeptSegment.of(segment, model)));
        }
        segmentsSinceSnapshot += closed.size();
        return closed;
    }

    /** The pipeline as it is now, where that is due; else nothing. */
    byte @Nullable [] dueSnapshot() {
        if (segmentsSinceSnapshot < SEGMENTS_BETWEEN_SNAPSHOTS) {
            return null;
        }
        segmentsSinceSnapshot = 0;
        return pipeline.snapshot();
    }
}
