package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Skin conductance of one window, cleaned and laid on a grid of 4 Hz. Values between two grid lines are averaged, which
 * also keeps what is faster than the grid out of it; a slower channel is joined by straight lines, and held after its last
 * value, over at most two seconds. What no skin does counts as not measured: values outside 0.01–100 µS (an electrode in
 * the air reads 0) and jumps of more than 10 µS/s (the slope limit of Kleckner and others 2018, IEEE Transactions on Biomedical
 * Engineering 65:1460; their lower limit of 0.05 µS would lose people whose dry wrists read less). What
 * comes two seconds after the last good value is believed wherever it is: an electrode was moved.
 *
 * <p>Raw counts are brought to a nominal 5 µS at the first second measured, so that the same limits hold for them; what is
 * reported of them is relative only.
 */
final class GsrGrid {
    static final int RATE_HZ = 4;
    static final int BIN_MS = 1000 / RATE_HZ;
    static final int BINS = SignalPipeline.WINDOW_MS / BIN_MS;
    /** Bins over which a value is joined to the next, or held. */
    static final int REACH = 2 * RATE_HZ;

    private static final double LEAST = 0.01;
    private static final double MOST = 100;
    private static final double MOST_CHANGE_PER_BIN = 10.0 / RATE_HZ;
    private static final double NOMINAL_LEVEL = 5;

    private final GsrUnit unit;
    private final double[] values = new double[BINS];
    private final int[] counts = new int[BINS];

    private double rawSum;
    private int rawBins;
    private double lastValue = Double.NaN;
    private double lastHeld = Double.NaN;
    private int binsSinceLast;
    private int heldBins;

    GsrGrid(GsrUnit unit) {
        this.unit = unit;
    }

    /** The grid of this window, NaN where nothing was measured; overwritten by the next. */
    double[] fill(OpenWindow window) {
        average(window);
        if (unit == GsrUnit.RAW) {
            toNominal();
        }
        for (int bin = 0; bin < BINS; bin++) {
            values[bin] = believable(values[bin]);
        }
        join();
        return values;
    }

    private void average(OpenWindow window) {
        Arrays.fill(values, 0);
        Arrays.fill(counts, 0);
        int last = -1;
        for (int place = 0; place < window.count(); place++) {
            double gsr = window.gsr(place);
            int offset = window.offsetMs(place);
            if (Double.isNaN(gsr) || offset == last || !plausible(gsr)) {
                continue;
            }
            last = offset;
            values[offset / BIN_MS] += gsr;
            counts[offset / BIN_MS]++;
        }
        for (int bin = 0; bin < BINS; bin++) {
            values[bin] = counts[bin] == 0 ? Double.NaN : values[bin] / counts[bin];
        }
    }

    private boolean plausible(double gsr) {
        return unit == GsrUnit.RAW ? gsr > 0 && gsr < 1e12 : gsr >= LEAST && gsr <= MOST;
    }

    private void toNominal() {
        for (int bin = 0; bin < BINS; bin++) {
            if (Double.isNaN(values[bin])) {
                continue;
            }
            if (rawBins < RATE_HZ) {
                rawSum += values[bin];
                rawBins++;
            }
            values[bin] *= NOMINAL_LEVEL * rawBins / rawSum;
        }
    }

    /** The value, or NaN while it looks like a jump. */
    private double believable(double value) {
        binsSinceLast++;
        if (Double.isNaN(value)) {
            return value;
        }
        boolean jump = !Double.isNaN(lastValue)
                && binsSinceLast <= REACH
                && Math.abs(value - lastValue) > MOST_CHANGE_PER_BIN * binsSinceLast;
        if (jump) {
            return Double.NaN;
        }
        lastValue = value;
        binsSinceLast = 0;
        return value;
    }

    /** Joins what is at most two seconds apart, and holds the last value as long, for the window cannot wait for the next. */
    private void join() {
        int empty = 0;
        double before = lastHeld;
        int sinceReal = heldBins;
        for (int bin = 0; bin < BINS; bin++) {
            if (Double.isNaN(values[bin])) {
                empty++;
                continue;
            }
            if (empty > 0 && !Double.isNaN(before) && sinceReal + empty <= REACH) {
                for (int i = 1; i <= empty; i++) {
                    values[bin - empty - 1 + i] = before + (values[bin] - before) * i / (empty + 1);
                }
            }
            before = values[bin];
            empty = 0;
            sinceReal = 0;
        }
        for (int bin = BINS - empty; bin < BINS && !Double.isNaN(before); bin++) {
            sinceReal++;
            if (sinceReal <= REACH) {
                values[bin] = before;
            }
        }
        lastHeld = before;
        heldBins = Math.min(sinceReal, REACH + 1);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(rawSum);
        out.writeInt(rawBins);
        out.writeDouble(lastValue);
        out.writeDouble(lastHeld);
        out.writeInt(binsSinceLast);
        out.writeInt(heldBins);
    }

    void read(DataInput in) throws IOException {
        rawSum = in.readDouble();
        rawBins = in.readInt();
        lastValue = in.readDouble();
        lastHeld = in.readDouble();
        binsSinceLast = in.readInt();
        heldBins = in.readInt();
    }
}
