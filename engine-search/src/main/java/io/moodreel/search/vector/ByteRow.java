package io.moodreel.search.vector;

/**
 * Vectors in a byte a number: the largest number becomes ±127, the others keep their proportion. What scales them back
 * is one over the bytes' own length, so that a row has length 1 whatever was rounded. Stateless.
 */
final class ByteRow {

    private static final int LARGEST = 127;

    /** The numbers of a vector whose loops are written for speed: those of BGE-small and most small models. */
    private static final int WIDE = 384;

    private static final int THIRD = WIDE / 3;

    private ByteRow() {}

    /**
     * Writes a vector's bytes.
     *
     * @return by what to multiply them for length 1
     */
    static float write(float[] vector, byte[] rows, int offset) {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        float scale = LARGEST / largest;
        int squares = 0;
        for (int i = 0; i < vector.length; i++) {
            int rounded = Math.round(vector[i] * scale);
            rows[offset + i] = (byte) rounded;
            squares += rounded * rounded;
        }
        return (float) (1 / Math.sqrt(squares));
    }

    /** The vector of length 1 that the bytes stand for. */
    static float[] read(byte[] rows, int offset, int dimensions, float factor) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = rows[offset + i] * factor;
        }
        return vector;
    }

    /** A row's dot product with floats, before scaling. */
    static float dot(byte[] rows, int offset, float[] query, float[] room) {
        return query.length == WIDE ? wideDot(rows, offset, query, room) : plainDot(rows, offset, query);
    }

    /** Room that {@link #dot} needs to add up in; for one thread. */
    static float[] room() {
        return new float[THIRD];
    }

    /**
     * For {@value #WIDE} numbers: 128 sums of three products, added up in the end. Loops over elements, of a length known
     * to the compiler, are what C2 makes vector instructions of; a sum of floats, or a product of bytes, it adds up one by
     * one, which takes five times as long.
     */
    private static float wideDot(byte[] rows, int offset, float[] query, float[] sums) {
        for (int i = 0; i < THIRD; i++) {
            sums[i] = Math.fma(
                    (float) rows[offset + i],
                    query[i],
                    Math.fma(
                            (float) rows[offset + THIRD + i],
                            query[THIRD + i],
                            (float) rows[offset + 2 * THIRD + i] * query[2 * THIRD + i]));
        }
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        for (int i = 0; i < THIRD; i += 4) {
            sum0 += sums[i];
            sum1 += sums[i + 1];
            sum2 += sums[i + 2];
            sum3 += sums[i + 3];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }

    private static float plainDot(byte[] rows, int offset, float[] query) {
        float sum = 0;
        for (int i = 0; i < query.length; i++) {
            sum += rows[offset + i] * query[i];
        }
        return sum;
    }
}
