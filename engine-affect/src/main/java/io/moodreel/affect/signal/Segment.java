package io.moodreel.affect.signal;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Five seconds of a viewing, closed. Immutable.
 *
 * @param index counted from 0 at the start of the viewing
 * @param startMs its first moment, epoch milliseconds
 * @param endMs the first moment after it
 * @param probe what the person felt by the model's reckoning; empty before there is a baseline and where nothing was measured
 * @param clusterId which cluster, and so which LSTM, answered; there exactly when the probe is
 * @param confidence 0.25–1, how probable the model finds that quadrant among the four; 0 without a probe
 * @param features what was measured
 * @param change how that differs from the person's own baseline; empty while there is none
 * @param measured whether any channel measured enough of it
 */
public record Segment(
        int index,
        long startMs,
        long endMs,
        Optional<Probe> probe,
        OptionalInt clusterId,
        double confidence,
        SignalFeatures features,
        Optional<ChangeScores> change,
        boolean measured) {
    /** Checks that cluster and confidence stand exactly where there is a probe. */
    public Segment {
        if (probe.isPresent() != clusterId.isPresent() || probe.isPresent() != confidence > 0) {
            throw new IllegalArgumentException(
                    "a segment has probe, cluster and confidence together or none of them; segment " + index + " has "
                            + probe + ", " + clusterId + ", " + confidence);
        }
    }
}
