package io.moodreel.search.vector;

import java.util.Arrays;

/**
 * A query's bits, and which of them count threefold: those of its largest numbers, which say most. That finds as many of
 * the nearest among 1,500 rows as bits alone among 3,000.
 */
record QuerySketch(long[] bits, long[] heavy) {

    /** How much more a heavy bit counts than the others. */
    static final int EXTRA_WEIGHT = 2;

    private static final double HEAVY_SHARE = 0.4;

    static QuerySketch of(float[] query, Sketches sketches) {
        float[] magnitudes = new float[query.length];
        for (int i = 0; i < query.length; i++) {
            magnitudes[i] = Math.abs(query[i] - sketches.mean()[i]);
        }
        float[] sorted = magnitudes.clone();
        Arrays.sort(sorted);
        float heaviest = sorted[(int) (query.length * (1 - HEAVY_SHARE))];
        long[] bits = sketches.sketch(query);
        long[] heavy = new long[bits.length];
        for (int i = 0; i < query.length; i++) {
            if (magnitudes[i] > heaviest) {
                heavy[i >> 6] |= 1L << i;
            }
        }
        return new QuerySketch(bits, heavy);
    }

    /** No distance is larger. */
    static int largestDistance(int dimensions) {
        return dimensions * (1 + EXTRA_WEIGHT);
    }
}
