package io.moodreel.server.viewing.signals;

import io.moodreel.affect.signal.Sample;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.sessions.ViewingSession;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was measured, read again. Whose a session is, the caller has asked before. Thread-safe. */
@Singleton
public class KeptSignals {
    /** What is read at once. */
    static final Duration LONGEST = Duration.ofHours(1);

    private final Database database;

    KeptSignals(Database database) {
        this.database = database;
    }

    /**
     * An hour of a session at most.
     *
     * @param fromMs from the session's start where it is not told
     * @param toMs not part of it; an hour later where it is not told
     * @throws ProblemException 422 when it is more than an hour, or ends before it begins
     */
    public SignalStretch stretch(ViewingSession session, OptionalLong fromMs, OptionalLong toMs) {
        long from = fromMs.orElse(session.startMs());
        long to = toMs.orElse(from + LONGEST.toMillis());
        if (to < from || to - from > LONGEST.toMillis()) {
            throw ProblemException.invalid(
                    "to_ms", "must be at most an hour after from_ms, " + from + ", and not before it, was " + to);
        }
        return database.read(handle -> {
            SignalStore store = new SignalStore(handle);
            SortedMap<Long, Sample> byTime = new TreeMap<>();
            store.around(session, from, to).stream()
                    .filter(sample -> sample.tMs() >= from && sample.tMs() < to)
                    .forEach(sample -> byTime.merge(sample.tMs(), sample, KeptSignals::together));
            OptionalLong next = store.nextFrom(session, to);
            return SignalStretch.of(session.name(), byTime, next.isPresent() ? next.getAsLong() : null);
        });
    }

    /** Channels of one time may come one by one. */
    private static Sample together(Sample one, Sample other) {
        return new Sample(
                one.tMs(),
                either(one.gsr(), other.gsr()),
                either(one.hr(), other.hr()),
                either(one.ibiMs(), other.ibiMs()));
    }

    private static double either(double one, double other) {
        return Double.isNaN(one) ? other : one;
    }
}
