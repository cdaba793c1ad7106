package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How often something happened in the trailing minute, for each minute measured. */
final class TrailingRate {
    private static final int WINDOWS = 60_000 / SignalPipeline.WINDOW_MS;

    private final int[] events = new int[WINDOWS];
    private final double[] seconds = new double[WINDOWS];
    private int next;

    void add(int count, double measuredSeconds) {
        events[next] = count;
        seconds[next] = measuredSeconds;
        next = (next + 1) % WINDOWS;
    }

    /** Events a minute; NaN when nothing was measured. */
    double perMinute() {
        int sum = 0;
        double time = 0;
        for (int i = 0; i < WINDOWS; i++) {
            sum += events[i];
            time += seconds[i];
        }
        return time > 0 ? 60 * sum / time : Double.NaN;
    }

    void write(DataOutput out) throws IOException {
        for (int i = 0; i < WINDOWS; i++) {
            out.writeInt(events[i]);
            out.writeDouble(seconds[i]);
        }
        out.writeInt(next);
    }

    void read(DataInput in) throws IOException {
        for (int i = 0; i < WINDOWS; i++) {
            events[i] = in.readInt();
            seconds[i] = in.readDouble();
        }
        next = Math.floorMod(in.readInt(), WINDOWS);
    }
}
