package io.moodreel.affect.signal.recording;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.Sample;
import java.util.List;

/**
 * What a device recorded. Immutable.
 *
 * @param unit of its skin conductance
 * @param samples oldest first, at most one a time; at least one
 * @param implausible how many values no body has (conductance outside 0–100 µS, heart rates outside 25–240 beats a minute,
 *     intervals outside 250–2,400 ms) were left out of them
 */
public record Recording(GsrUnit unit, List<Sample> samples, int implausible) {
    /** The most samples one recording may have: a day of an E4, with room. */
    public static final int MOST_SAMPLES = 500_000;

    public Recording {
        samples = List.copyOf(samples);
        if (samples.isEmpty()) {
            throw new RecordingException(
                    "the recording has no values; record skin conductance or heartbeats and try again");
        }
    }

    /** When it begins, epoch milliseconds. */
    public long startMs() {
        return samples.getFirst().tMs();
    }

    /** When its last value was taken, epoch milliseconds. */
    public long endMs() {
        return samples.getLast().tMs();
    }
}
