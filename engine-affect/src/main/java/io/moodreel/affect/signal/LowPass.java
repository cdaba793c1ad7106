package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A Butterworth low-pass of second order that runs forward only, as it must where the future is not known. By the bilinear
 * transform with prewarping (Oppenheim and Schafer, Discrete-Time Signal Processing, 7.1): gain 1 at 0 Hz, −3 dB at the
 * corner. Starts as if its first value had always been.
 */
final class LowPass {
    private final double b;
    private final double a1;
    private final double a2;
    private double first;
    private double second;

    /** @param cornerHz below half of the rate */
    LowPass(double cornerHz, double rateHz) {
        double k = Math.tan(Math.PI * cornerHz / rateHz);
        double norm = 1 / (1 + Math.sqrt(2) * k + k * k);
        b = k * k * norm;
        a1 = 2 * (k * k - 1) * norm;
        a2 = (1 - Math.sqrt(2) * k + k * k) * norm;
    }

    void start(double value) {
        second = (b - a2) * value;
        first = (1 - b) * value;
    }

    double next(double value) {
        double filtered = b * value + first;
        first = 2 * b * value - a1 * filtered + second;
        second = b * value - a2 * filtered;
        return filtered;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(first);
        out.writeDouble(second);
    }

    void read(DataInput in) throws IOException {
        first = in.readDouble();
        second = in.readDouble();
    }
}
