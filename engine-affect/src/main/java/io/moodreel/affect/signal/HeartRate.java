package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The heart rate of one viewing, window by window, in bins of a second, so that a fast channel counts no more than a slow
 * one. Rates outside 25–240 and leaps of more than 40 beats a minute count as not measured, until three in a row agree.
 * Without a channel of its own it is 60,000 ÷ the inter-beat interval.
 */
final class HeartRate {
    static final double LEAST_BPM = 25;
    static final double MOST_BPM = 240;

    private static final int BINS = SignalPipeline.WINDOW_MS / 1000;
    private static final int LEAST_BINS = 2;
    private static final double MOST_LEAP = 40;
    private static final int BELIEVED = 3;

    private final double[] sums = new double[BINS];
    private final int[] counts = new int[BINS];
    private double last = Double.NaN;
    private double suspect = Double.NaN;
    private int suspects;

    void measure(OpenWindow window, WindowMeasures measures) {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
        if (!collect(window, true)) {
            collect(window, false);
        }
        LineFit line = new LineFit();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                line.add(bin + 0.5, sums[bin] / counts[bin]);
            }
        }
        measures.heartCoverage = (double) line.count() / BINS;
        if (line.count() < LEAST_BINS) {
            return;
        }
        measures.set(Measure.HEART_RATE, line.mean());
        measures.set(Measure.HEART_RATE_SLOPE, line.slope());
    }

    /** Whether the source had anything to say. */
    private boolean collect(OpenWindow window, boolean ownChannel) {
        boolean any = false;
        int lastOffset = -1;
        for (int place = 0; place < window.count(); place++) {
            double bpm = ownChannel ? window.hr(place) : 60_000 / window.ibi(place);
            int offset = window.offsetMs(place);
            if (!(bpm >= LEAST_BPM && bpm <= MOST_BPM) || offset == lastOffset) {
                continue;
            }
            any = true;
            lastOffset = offset;
            if (believable(bpm)) {
                sums[offset / 1000] += bpm;
                counts[offset / 1000]++;
            }
        }
        return any;
    }

    private boolean believable(double bpm) {
        if (Double.isNaN(last) || Math.abs(bpm - last) <= MOST_LEAP) {
            last = bpm;
            suspects = 0;
            return true;
        }
        suspects = Math.abs(bpm - suspect) <= MOST_LEAP ? suspects + 1 : 1;
        suspect = bpm;
        if (suspects < BELIEVED) {
            return false;
        }
        last = bpm;
        suspects = 0;
        return true;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(last);
        out.writeDouble(suspect);
        out.writeInt(suspects);
    }

    void read(DataInput in) throws IOException {
        last = in.readDouble();
        suspect = in.readDouble();
        suspects = in.readInt();
    }
}
