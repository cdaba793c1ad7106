package io.moodreel.server.viewing.export;

import io.moodreel.affect.signal.ChangeScores;
import io.moodreel.affect.signal.Probe;
import io.moodreel.affect.signal.SignalFeatures;
import io.moodreel.server.viewing.predictions.KeptSegment;
import io.moodreel.server.viewing.predictions.Predictions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.moodreel.server.viewing.signals.KeptSignals;
import io.moodreel.server.viewing.signals.SignalStretch;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Rows of viewings, in order. However long a viewing is, no more of it is in memory than {@value #SEGMENTS} segments or
 * five minutes of signals, and nothing of the database is held while a row is taken. Whose a viewing is, the caller has asked
 * before. Thread-safe.
 */
@Singleton
public class SessionRows {
    static final int SEGMENTS = 200;
    static final Duration SIGNALS = Duration.ofMinutes(5);

    private final Predictions predictions;
    private final KeptSignals signals;

    SessionRows(Predictions predictions, KeptSignals signals) {
        this.predictions = predictions;
        this.signals = signals;
    }

    /** Takes a row: as many cells as the table has columns. */
    @FunctionalInterface
    public interface Taker {
        void take(List<@Nullable Object> cells) throws IOException;
    }

    /** Gives every row of the table, in the order of time. */
    public void each(SessionTable table, ViewingSession session, Taker taker) throws IOException {
        switch (table) {
            case PREDICTIONS -> eachSegment(session, segment -> taker.take(prediction(segment, session)));
            case FEATURES -> eachSegment(session, segment -> taker.take(features(segment)));
            case SIGNALS -> eachSample(session, taker);
        }
    }

    @FunctionalInterface
    private interface SegmentTaker {
        void take(KeptSegment segment) throws IOException;
    }

    private void eachSegment(ViewingSession session, SegmentTaker taker) throws IOException {
        List<KeptSegment> page = predictions.next(session.id(), -1, SEGMENTS);
        while (!page.isEmpty()) {
            for (KeptSegment segment : page) {
                taker.take(segment);
            }
            page = predictions.next(session.id(), page.getLast().index(), SEGMENTS);
        }
    }

    private void eachSample(ViewingSession session, Taker taker) throws IOException {
        Long from = session.startMs();
        while (from != null) {
            SignalStretch page =
                    signals.stretch(session, OptionalLong.of(from), OptionalLong.of(from + SIGNALS.toMillis()));
            for (int i = 0; i < page.tMs().size(); i++) {
                taker.take(row(
                        page.tMs().get(i),
                        page.gsr().get(i),
                        page.hr().get(i),
                        page.ibiMs().get(i)));
            }
            from = page.nextMs();
        }
    }

    private static List<@Nullable Object> prediction(KeptSegment segment, ViewingSession session) {
        return row(
                segment.index(),
                segment.startMs(),
                segment.probe().map(Probe::name).orElse(null),
                segment.probe().map(Probe::emotion).orElse(null),
                segment.probe().map(Probe::colour).orElse(null),
                segment.clusterId().isPresent() ? segment.clusterId().getAsInt() : null,
                segment.confidence(),
                segment.endMs(),
                session.watchedMs(segment.startMs()),
                segment.measured());
    }

    private static List<@Nullable Object> features(KeptSegment segment) {
        List<@Nullable Object> cells = row(segment.index(), segment.startMs());
        SignalFeatures.names().forEach(name -> cells.add(segment.features().get(name)));
        Map<String, @Nullable Double> change = segment.changeScores().orElse(Map.of());
        ChangeScores.names().forEach(name -> cells.add(change.get(name)));
        cells.add(segment.model());
        return cells;
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }
}
