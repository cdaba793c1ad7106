package io.moodreel.search.vector;

import java.util.Arrays;

/**
 * A few hundred vectors in one piece of memory. A row is written once, before anybody is told of it, and only told to be
 * dead afterwards: so readers need no lock. Written under the index's lock.
 */
final class Block {

    /** Rows a block holds: at 384 numbers a scan's part of it stays in a processor's cache. */
    static final int ROWS = 1024;

    private static final int ALIVE = Integer.MAX_VALUE;

    final int dimensions;
    final byte[] bytes;
    final float[] factors = new float[ROWS];
    final long[] ids = new long[ROWS];

    /** The first version in which a row is no longer there. */
    private final int[] diedAt = new int[ROWS];

    Block(int dimensions) {
        this.dimensions = dimensions;
        bytes = new byte[ROWS * dimensions];
        Arrays.fill(diedAt, ALIVE);
    }

    void write(int row, long id, float[] unit) {
        ids[row] = id;
        factors[row] = ByteRow.write(unit, bytes, row * dimensions);
    }

    void copy(int row, Block from, int fromRow) {
        ids[row] = from.ids[fromRow];
        factors[row] = from.factors[fromRow];
        System.arraycopy(from.bytes, fromRow * dimensions, bytes, row * dimensions, dimensions);
    }

    void kill(int row, int version) {
        diedAt[row] = version;
    }

    boolean isAlive(int row, int version) {
        return diedAt[row] > version;
    }

    float[] vector(int row) {
        return ByteRow.read(bytes, row * dimensions, dimensions, factors[row]);
    }

    /** The cosine to a query of length 1; {@code room} is {@link ByteRow#room}. */
    float similarity(int row, float[] query, float[] room) {
        return ByteRow.dot(bytes, row * dimensions, query, room) * factors[row];
    }

    long memoryBytes() {
        return bytes.length + ROWS * (long) (Float.BYTES + Long.BYTES + Integer.BYTES);
    }
}
