package io.moodreel.search.vector;

import java.util.Arrays;

/**
 * One bit for each number of each vector: whether it lies above the vectors' mean. Vectors at a small angle differ in few
 * bits (Charikar 2002), and counting those is a hundredth of the work of a dot product. The mean is that of the vectors
 * there were when the sketches were made, because a language model's vectors all lean the same way, and signs alone
 * would all be alike.
 *
 * <p>A block's bits lie word by word, each word of all rows together, which is the order in which they are counted.
 * Shared and written as {@link Block}s are.
 *
 * @param rowsWhenMade how many rows the mean was taken of
 */
record Sketches(float[] mean, int rowsWhenMade, long[][] blocks) {

    private static final int MOST_FOR_MEAN = 20_000;

    /** Sketches of everything there is. */
    static Sketches of(Contents contents, int dimensions) {
        Sketches sketches = new Sketches(mean(contents, dimensions), contents.rows(), new long[0][])
                .withRoom(contents.blocks().length);
        for (int row = 0; row < contents.rows(); row++) {
            sketches.write(row, contents.vector(row));
        }
        return sketches;
    }

    private static float[] mean(Contents contents, int dimensions) {
        double[] sum = new double[dimensions];
        int step = 1 + contents.rows() / MOST_FOR_MEAN;
        int taken = 0;
        for (int row = 0; row < contents.rows(); row += step) {
            float[] vector = contents.vector(row);
            for (int i = 0; i < dimensions; i++) {
                sum[i] += vector[i];
            }
            taken++;
        }
        float[] mean = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            mean[i] = (float) (sum[i] / taken);
        }
        return mean;
    }

    /** The same with room for so many blocks. */
    Sketches withRoom(int count) {
        if (count == blocks.length) {
            return this;
        }
        long[][] more = Arrays.copyOf(blocks, count);
        for (int block = blocks.length; block < count; block++) {
            more[block] = new long[words() * Block.ROWS];
        }
        return new Sketches(mean, rowsWhenMade, more);
    }

    void write(int row, float[] vector) {
        long[] bits = sketch(vector);
        long[] block = blocks[row / Block.ROWS];
        for (int word = 0; word < bits.length; word++) {
            block[word * Block.ROWS + row % Block.ROWS] = bits[word];
        }
    }

    long[] sketch(float[] vector) {
        long[] bits = new long[words()];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > mean[i]) {
                bits[i >> 6] |= 1L << i;
            }
        }
        return bits;
    }

    /** How far each row of a block is from the query: the bits in which they differ, the heavy ones threefold. */
    void distances(int block, QuerySketch query, int[] distances) {
        Arrays.fill(distances, 0);
        for (int word = 0; word < query.bits().length; word++) {
            addDifferences(blocks[block], word * Block.ROWS, query.bits()[word], query.heavy()[word], distances);
        }
    }

    private static void addDifferences(long[] words, int from, long bits, long heavy, int[] distances) {
        for (int row = 0; row < Block.ROWS; row++) {
            long differing = words[from + row] ^ bits;
            distances[row] += Long.bitCount(differing) + QuerySketch.EXTRA_WEIGHT * Long.bitCount(differing & heavy);
        }
    }

    long memoryBytes() {
        return (long) blocks.length * words() * Block.ROWS * Long.BYTES;
    }

    private int words() {
        return (mean.length + 63) / 64;
    }
}
