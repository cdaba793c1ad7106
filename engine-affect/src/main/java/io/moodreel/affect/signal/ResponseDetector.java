package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Finds skin conductance responses, trough to peak: a rise of at least 0.05 µS within five seconds, followed by a fall
 * (Boucsein 2012, Electrodermal Activity, 2.2.4; Boucsein and others 2012). A peak is known once the curve has fallen 0.01 µS
 * below it, so that noise neither makes nor splits responses; on a slow rise the trough is at most five seconds back, so
 * that drift is no response. Fed with a grid of 4 Hz.
 */
final class ResponseDetector {
    static final double LEAST_AMPLITUDE = 0.05;

    private static final double HYSTERESIS = 0.01;
    private static final int LONGEST_RISE = 5 * GsrGrid.RATE_HZ;
    private static final int LONGEST_RECOVERY = 30 * GsrGrid.RATE_HZ;

    private final double[] recent = new double[LONGEST_RISE + 1];
    /** Values seen since the last start; the place of a value is how many came before it. */
    private int seen;

    private boolean rising;
    private double lowest;
    private double highest;
    private int highestAt;
    private double onset;
    private int onsetAt;
    private int lastPeakAt;

    private double recoveryLevel = Double.NaN;
    private int recoveryPeakAt;

    private double amplitude;
    private double riseSeconds;
    private double halfRecoverySeconds = Double.NaN;

    /** Forgets the curve; the next value begins another. */
    void restart() {
        seen = 0;
        recoveryLevel = Double.NaN;
    }

    /** Whether with this value a response became known; then {@link #amplitude()} and {@link #riseSeconds()} are its own. */
    boolean next(double value) {
        int at = seen;
        recent[at % recent.length] = value;
        seen++;
        if (at == 0) {
            begin(value);
            return false;
        }
        recover(value, at);
        if (!rising) {
            lowest = Math.min(lowest, value);
            if (value > lowest + HYSTERESIS) {
                rising = true;
                climbTo(value, at);
            }
            return false;
        }
        if (value >= highest) {
            climbTo(value, at);
            return false;
        }
        if (value >= highest - HYSTERESIS) {
            return false;
        }
        rising = false;
        lowest = value;
        return top(value, at);
    }

    private void begin(double value) {
        rising = false;
        lowest = value;
        lastPeakAt = 0;
        recoveryLevel = Double.NaN;
    }

    private void climbTo(double value, int at) {
        highest = value;
        highestAt = at;
        onset = value;
        onsetAt = at;
        int earliest = Math.max(lastPeakAt, at - LONGEST_RISE);
        for (int i = at - 1; i >= earliest; i--) {
            double then = recent[i % recent.length];
            if (then < onset) {
                onset = then;
                onsetAt = i;
            }
        }
    }

    private boolean top(double value, int at) {
        lastPeakAt = highestAt;
        if (highest - onset < LEAST_AMPLITUDE) {
            return false;
        }
        amplitude = highest - onset;
        riseSeconds = (double) (highestAt - onsetAt) / GsrGrid.RATE_HZ;
        recoveryLevel = highest - amplitude / 2;
        recoveryPeakAt = highestAt;
        recover(value, at);
        return true;
    }

    private void recover(double value, int at) {
        if (Double.isNaN(recoveryLevel)) {
            return;
        }
        if (value <= recoveryLevel) {
            halfRecoverySeconds = (double) (at - recoveryPeakAt) / GsrGrid.RATE_HZ;
            recoveryLevel = Double.NaN;
        } else if (at - recoveryPeakAt >= LONGEST_RECOVERY) {
            recoveryLevel = Double.NaN;
        }
    }

    /** Rise from onset to peak of the last response, µS. */
    double amplitude() {
        return amplitude;
    }

    double riseSeconds() {
        return riseSeconds;
    }

    /** Seconds from a peak to half its amplitude, told once; NaN while nothing is to be told. */
    double takeHalfRecovery() {
        double seconds = halfRecoverySeconds;
        halfRecoverySeconds = Double.NaN;
        return seconds;
    }

    void write(DataOutput out) throws IOException {
        for (double value : recent) {
            out.writeDouble(value);
        }
        out.writeInt(seen);
        out.writeBoolean(rising);
        out.writeDouble(lowest);
        out.writeDouble(highest);
        out.writeInt(highestAt);
        out.writeDouble(onset);
        out.writeInt(onsetAt);
        out.writeInt(lastPeakAt);
        out.writeDouble(recoveryLevel);
        out.writeInt(recoveryPeakAt);
    }

    void read(DataInput in) throws IOException {
        for (int i = 0; i < recent.length; i++) {
            recent[i] = in.readDouble();
        }
        seen = in.readInt();
        rising = in.readBoolean();
        lowest = in.readDouble();
        highest = in.readDouble();
        highestAt = in.readInt();
        onset = in.readDouble();
        onsetAt = in.readInt();
        lastPeakAt = in.readInt();
        recoveryLevel = in.readDouble();
        recoveryPeakAt = in.readInt();
    }
}
