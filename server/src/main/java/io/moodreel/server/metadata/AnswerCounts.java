package io.moodreel.server.metadata;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How questions have been answered since the start. Thread-safe. */
final class AnswerCounts {
    private final Map<Freshness, LongAdder> answered = new EnumMap<>(Freshness.class);
    private final LongAdder unanswered = new LongAdder();

    AnswerCounts() {
        for (Freshness freshness : Freshness.values()) {
            answered.put(freshness, new LongAdder());
        }
    }

    void answered(Freshness freshness) {
        answered.get(freshness).increment();
    }

    void unanswered() {
        unanswered.increment();
    }

    long of(Freshness freshness) {
        return answered.get(freshness).sum();
    }

    /** Questions left to the catalogue. */
    long left() {
        return unanswered.sum();
    }
}
