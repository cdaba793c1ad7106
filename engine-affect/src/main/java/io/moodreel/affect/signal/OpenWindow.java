package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The samples of the window that is still open, in any order; sorted by time when it closes, so that a batch that arrives
 * mixed up within five seconds counts as if it had not. Of two values of a channel at one time the first to arrive counts.
 */
final class OpenWindow {
    /** Three channels at 256 Hz over five seconds, and some. What comes beyond it is no signal of a body and is passed over. */
    static final int MOST_SAMPLES = 4096;

    private static final int INDEX_BITS = 12;

    private long[] keys = new long[32];
    private double[] gsr = new double[32];
    private double[] hr = new double[32];
    private double[] ibi = new double[32];
    private int count;

    int count() {
        return count;
    }

    /** @param offsetMs milliseconds from the start of the window, below its length */
    void add(int offsetMs, Sample sample) {
        if (count == MOST_SAMPLES) {
            return;
        }
        if (count == keys.length) {
            int more = 2 * count;
            keys = Arrays.copyOf(keys, more);
            gsr = Arrays.copyOf(gsr, more);
            hr = Arrays.copyOf(hr, more);
            ibi = Arrays.copyOf(ibi, more);
        }
        // time above, place of arrival below: sorting the keys is a stable sort by time
        keys[count] = (long) offsetMs << INDEX_BITS | count;
        gsr[count] = sample.gsr();
        hr[count] = sample.hr();
        ibi[count] = sample.ibiMs();
        count++;
    }

    void sort() {
        Arrays.sort(keys, 0, count);
    }

    /** Milliseconds from the start of the window of the sample at this place, after sorting. */
    int offsetMs(int place) {
        return (int) (keys[place] >> INDEX_BITS);
    }

    double gsr(int place) {
        return gsr[index(place)];
    }

    double hr(int place) {
        return hr[index(place)];
    }

    double ibi(int place) {
        return ibi[index(place)];
    }

    private int index(int place) {
        return (int) keys[place] & (1 << INDEX_BITS) - 1;
    }

    void clear() {
        count = 0;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeLong(keys[i]);
            out.writeDouble(gsr[i]);
            out.writeDouble(hr[i]);
            out.writeDouble(ibi[i]);
        }
    }

    void read(DataInput in) throws IOException {
        int stored = in.readInt();
        if (stored < 0 || stored > MOST_SAMPLES) {
            throw new IOException("an open window has at most " + MOST_SAMPLES + " samples, was " + stored);
        }
        count = stored;
        int room = Math.max(32, Integer.highestOneBit(Math.max(1, stored - 1)) << 1);
        keys = new long[room];
        gsr = new double[room];
        hr = new double[room];
        ibi = new double[room];
        for (int i = 0; i < stored; i++) {
            keys[i] = in.readLong();
            gsr[i] = in.readDouble();
            hr[i] = in.readDouble();
            ibi[i] = in.readDouble();
        }
    }
}
