package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What the LSTMs of one viewing remember.
 *
 * @param hidden all clusters' hidden units, one cluster after the other
 * @param cell their cells likewise
 */
record ModelState(float[] hidden, float[] cell) {
    static ModelState blank(int length) {
        return new ModelState(new float[length], new float[length]);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(hidden.length);
        for (int i = 0; i < hidden.length; i++) {
            out.writeFloat(hidden[i]);
            out.writeFloat(cell[i]);
        }
    }

    static ModelState read(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > 1 << 12) {
            throw new IOException("a signal model has at most 4096 units, was " + length);
        }
        ModelState state = blank(length);
        for (int i = 0; i < length; i++) {
            state.hidden[i] = in.readFloat();
            state.cell[i] = in.readFloat();
        }
        return state;
    }
}
