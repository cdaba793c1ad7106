package io.moodreel.recommend.math;

import io.moodreel.recommend.training.Training;
import java.util.Arrays;

/**
 * XᵀX of a tall matrix: the sum over its rows of each row times itself. Summed in pieces whose borders depend on nothing
 * but the matrix, and the pieces in order, so that the last bits do not depend on the threads.
 */
public final class Gramian {
    /** Rows that are turned on their side together: at 256 columns they fill a quarter megabyte, a core's own cache. */
    private static final int TILE = 256;

    private static final int MOST_PIECES = 32;

    private Gramian() {}

    /**
     * The Gramian of a matrix.
     *
     * @param matrix row by row
     * @return {@code columns} × {@code columns} numbers, symmetric
     */
    public static float[] of(float[] matrix, int rows, int columns, Training training) {
        float[] sum = new float[columns * columns];
        if (rows == 0) {
            return sum;
        }
        int pieceRows = Math.max(4 * TILE, Math.ceilDiv(rows, MOST_PIECES));
        float[][] pieces = new float[Math.ceilDiv(rows, pieceRows)][];
        training.forEachRange(
                rows, pieceRows, (from, to) -> pieces[from / pieceRows] = upperHalf(matrix, from, to, columns));
        for (float[] piece : pieces) {
            VectorMath.addScaled(1, piece, 0, sum, 0, sum.length);
        }
        mirror(sum, columns);
        return sum;
    }

    private static float[] upperHalf(float[] matrix, int from, int to, int columns) {
        float[] sum = new float[columns * columns];
        float[] turned = new float[columns * TILE];
        float[] column = new float[TILE];
        float[] products = new float[columns];
        int[] all = Sequence.of(columns);
        for (int start = from; start < to; start += TILE) {
            turn(matrix, start, Math.min(to, start + TILE), columns, turned);
            for (int i = 0; i < columns; i++) {
                System.arraycopy(turned, i * TILE, column, 0, TILE);
                VectorMath.dotRows(turned, TILE, all, i, columns, column, products);
                VectorMath.addScaled(1, products, i, sum, i * columns + i, columns - i);
            }
        }
        return sum;
    }

    private static void turn(float[] matrix, int from, int to, int columns, float[] turned) {
        if (to - from < TILE) {
            Arrays.fill(turned, 0);
        }
        for (int row = from; row < to; row++) {
            for (int i = 0; i < columns; i++) {
                turned[i * TILE + row - from] = matrix[row * columns + i];
            }
        }
    }

    private static void mirror(float[] sum, int columns) {
        for (int i = 0; i < columns; i++) {
            for (int j = i + 1; j < columns; j++) {
                sum[j * columns + i] = sum[i * columns + j];
            }
        }
    }
}
