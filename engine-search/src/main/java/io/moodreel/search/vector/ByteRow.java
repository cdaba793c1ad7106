package io.moodreel.search.vector;

/**
 * Vectors in a byte a number: the largest number becomes ±127, the others keep their proportion. What scales them back
 * is one over the bytes' own length, so that a row has length 1 whatever was rounded. Stateless.
 */
final class ByteRow {

    private static final int LARGEST = 127;

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

    /** A row's dot product with other bytes; up to 133,000 numbers, or it overflows. */
    static int dot(byte[] row, int offset, byte[] other) {
        int sum = 0;
        for (int i = 0; i < other.length; i++) {
            sum += row[offset + i] * other[i];
        }
        return sum;
    }

    /** A row's dot product with floats, before scaling. */
    static float dot(byte[] row, int offset, float[] other) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = 0;
        for (; i <= other.length - 4; i += 4) {
            sum0 += row[offset + i] * other[i];
            sum1 += row[offset + i + 1] * other[i + 1];
            sum2 += row[offset + i + 2] * other[i + 2];
            sum3 += row[offset + i + 3] * other[i + 3];
        }
        for (; i < other.length; i++) {
            sum0 += row[offset + i] * other[i];
        }
        return sum0 + sum1 + (sum2 + sum3);
    }
}
