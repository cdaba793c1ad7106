package io.moodreel.affect.signal.recording;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.affect.signal.Sample;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** Puts values of several channels together by time. Not thread-safe. */
final class SampleCollector {
    private static final double MOST_MICROSIEMENS = 100;
    private static final double LEAST_BPM = 25;
    private static final double MOST_BPM = 240;

    private final GsrUnit unit;
    private final Map<Long, double[]> byTime = new TreeMap<>();
    private int implausible;

    SampleCollector(GsrUnit unit) {
        this.unit = unit;
    }

    void add(Channel channel, long tMs, double value, String where) {
        if (!plausible(channel, value)) {
            implausible++;
            return;
        }
        double[] values = byTime.computeIfAbsent(tMs, _ -> new double[] {Double.NaN, Double.NaN, Double.NaN});
        if (Double.isNaN(values[channel.ordinal()])) {
            values[channel.ordinal()] = value;
        }
        if (byTime.size() > Recording.MOST_SAMPLES) {
            throw new RecordingException(where + ": a recording may have at most " + Recording.MOST_SAMPLES
                    + " samples; split it, or record at a lower rate");
        }
    }

    private boolean plausible(Channel channel, double value) {
        return switch (channel) {
            case GSR -> value >= 0 && (unit == GsrUnit.RAW || value <= MOST_MICROSIEMENS);
            case HEART_RATE -> value >= LEAST_BPM && value <= MOST_BPM;
            case INTERVAL -> value >= 60_000 / MOST_BPM && value <= 60_000 / LEAST_BPM;
        };
    }

    Recording recording() {
        ArrayList<Sample> samples = new ArrayList<>(byTime.size());
        byTime.forEach((tMs, values) -> samples.add(new Sample(tMs, values[0], values[1], values[2])));
        return new Recording(unit, samples, implausible);
    }

    /** What a value is of, in the order of a {@link Sample}. */
    enum Channel {
        GSR,
        HEART_RATE,
        INTERVAL
    }
}
