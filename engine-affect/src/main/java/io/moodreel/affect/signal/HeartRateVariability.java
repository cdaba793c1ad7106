package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * SDNN, RMSSD and pNN50 of the trailing minute (Task Force 1996). An interval is normal when it is 250–2,400 ms long and within
 * 20 % of the last normal one of the past five seconds, where there is one (the usual filter of ectopic beats); two are successive when no beat is missing
 * between them. Fewer than ten intervals, or ten differences, are not measured.
 */
final class HeartRateVariability {
    private static final double SHORTEST_MS = 60_000 / HeartRate.MOST_BPM;
    private static final double LONGEST_MS = 60_000 / HeartRate.LEAST_BPM;
    private static final double ECTOPIC = 0.2;
    private static final double LARGE_DIFFERENCE_MS = 50;
    private static final int LEAST = 10;
    private static final long MINUTE_MS = 60_000;
    /** What is longer ago says nothing of how long an interval should be. */
    private static final long MEMORY_MS = 5_000;
    /** A minute at 240 beats, and some. */
    private static final int ROOM = 256;

    private final long[] times = new long[ROOM];
    private final double[] intervals = new double[ROOM];
    /** To the interval before it; NaN where that is not its neighbour. */
    private final double[] differences = new double[ROOM];

    private int first;
    private int count;
    private long lastTime = Long.MIN_VALUE;
    private double lastInterval = Double.NaN;

    void measure(OpenWindow window, long windowStartMs, WindowMeasures measures) {
        long lastBeat = Long.MIN_VALUE;
        for (int place = 0; place < window.count(); place++) {
            double interval = window.ibi(place);
            long time = windowStartMs + window.offsetMs(place);
            if (!(interval >= SHORTEST_MS && interval <= LONGEST_MS) || time == lastBeat) {
                continue;
            }
            lastBeat = time;
            add(time, interval);
        }
        dropBefore(windowStartMs + SignalPipeline.WINDOW_MS - MINUTE_MS);
        report(measures);
    }

    private void add(long time, double interval) {
        boolean recent = lastTime != Long.MIN_VALUE && time - lastTime <= MEMORY_MS;
        if (recent && Math.abs(interval - lastInterval) > ECTOPIC * lastInterval) {
            return;
        }
        // the beat before this one was an interval ago, unless one is missing or was left out
        boolean neighbours = recent && Math.abs(time - lastTime - interval) <= ECTOPIC * interval;
        double difference = neighbours ? interval - lastInterval : Double.NaN;
        lastTime = time;
        lastInterval = interval;
        if (count == ROOM) {
            first = (first + 1) % ROOM;
            count--;
        }
        int at = (first + count) % ROOM;
        times[at] = time;
        intervals[at] = interval;
        differences[at] = difference;
        count++;
    }

    private void dropBefore(long time) {
        while (count > 0 && times[first] < time) {
            first = (first + 1) % ROOM;
            count--;
        }
    }

    private void report(WindowMeasures measures) {
        LineFit normal = new LineFit();
        double squares = 0;
        int pairs = 0;
        int large = 0;
        for (int i = 0; i < count; i++) {
            int at = (first + i) % ROOM;
            normal.add(i, intervals[at]);
            double difference = differences[at];
            if (Double.isNaN(difference)) {
                continue;
            }
            pairs++;
            squares += difference * difference;
            large += Math.abs(difference) > LARGE_DIFFERENCE_MS ? 1 : 0;
        }
        if (normal.count() >= LEAST) {
            measures.set(Measure.SDNN, normal.standardDeviation());
        }
        if (pairs >= LEAST) {
            measures.set(Measure.RMSSD, Math.sqrt(squares / pairs));
            measures.set(Measure.PNN50, (double) large / pairs);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            int at = (first + i) % ROOM;
            out.writeLong(times[at]);
            out.writeDouble(intervals[at]);
            out.writeDouble(differences[at]);
        }
        out.writeLong(lastTime);
        out.writeDouble(lastInterval);
    }

    void read(DataInput in) throws IOException {
        int stored = in.readInt();
        if (stored < 0 || stored > ROOM) {
            throw new IOException("a trailing minute has at most " + ROOM + " heartbeats, was " + stored);
        }
        Arrays.fill(times, 0);
        first = 0;
        count = stored;
        for (int i = 0; i < stored; i++) {
            times[i] = in.readLong();
            intervals[i] = in.readDouble();
            differences[i] = in.readDouble();
        }
        lastTime = in.readLong();
        lastInterval = in.readDouble();
    }
}
