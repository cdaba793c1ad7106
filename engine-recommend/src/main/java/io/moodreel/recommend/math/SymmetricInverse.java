package io.moodreel.recommend.math;

import io.moodreel.recommend.training.Training;
import java.util.Arrays;

/**
 * Inverts symmetric positive definite matrices in place by sweeping blocks (Beaton 1964; Gauss and Jordan's elimination
 * kept symmetric). For each diagonal block K with D = A(K,K)⁻¹: A(I,J) −= A(I,K) · D · A(K,J), A(I,K) becomes A(I,K) · D and
 * A(K,K) becomes −D; after all blocks A is −A⁻¹. Only the lower half is computed, then mirrored.
 *
 * <p>n³ / 2 multiply-adds, nearly all of them in {@code VectorKernels.subtractProducts}; the matrix and two strips of 64
 * columns in memory.
 */
public final class SymmetricInverse {
    private static final int BLOCK = 64;
    private static final int LARGEST = 46_000;

    private final float[] matrix;
    private final int size;
    /** A(·, K) as it was, column by column, so that the products run along memory. */
    private final float[] columns;
    /** A(·, K) · D, row by row. */
    private final float[] solved;

    private SymmetricInverse(float[] matrix, int size) {
        this.matrix = matrix;
        this.size = size;
        this.columns = new float[BLOCK * size];
        this.solved = new float[size * BLOCK];
    }

    /**
     * Room for a square matrix.
     *
     * @param what what its rows are, for the error
     * @throws IllegalArgumentException when an array cannot hold it
     */
    public static float[] newMatrix(int size, String what) {
        if (size > LARGEST) {
            throw new IllegalArgumentException(
                    size + " " + what + " make a matrix too large to invert; leave out those with few ratings, to "
                            + LARGEST + " or fewer");
        }
        return new float[size * size];
    }

    /**
     * Inverts.
     *
     * @param matrix size × size, row by row, symmetric, positive definite; the inverse when this returns
     */
    public static void invert(float[] matrix, int size, Training training) {
        SymmetricInverse inverse = new SymmetricInverse(matrix, size);
        for (int from = 0; from < size; from += BLOCK) {
            inverse.sweep(from, Math.min(BLOCK, size - from), training);
            training.reached((double) from / size, "inverted " + from + " of " + size + " rows");
        }
        training.forEachRange(size, 64, inverse::mirrorNegated);
    }

    private void sweep(int from, int width, Training training) {
        float[] diagonal = invertedDiagonal(from, width);
        copyColumns(from, width);
        training.forEachRange(size, BLOCK, (first, last) -> solve(first, last, width, diagonal));
        training.forEachRange(size, BLOCK, (first, last) -> update(first, last, width));
        writeBack(from, width, diagonal);
    }

    /** The inverse of the diagonal block, in double precision by elimination without pivots, as its definiteness allows. */
    private float[] invertedDiagonal(int from, int width) {
        double[] block = new double[width * width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                block[i * width + j] = lower(from + i, from + j);
            }
        }
        for (int pivot = 0; pivot < width; pivot++) {
            double inverse = 1 / block[pivot * width + pivot];
            block[pivot * width + pivot] = 1;
            for (int j = 0; j < width; j++) {
                block[pivot * width + j] *= inverse;
            }
            for (int i = 0; i < width; i++) {
                if (i == pivot) {
                    continue;
                }
                double factor = block[i * width + pivot];
                block[i * width + pivot] = 0;
                for (int j = 0; j < width; j++) {
                    block[i * width + j] -= factor * block[pivot * width + j];
                }
            }
        }
        float[] result = new float[block.length];
        for (int i = 0; i < block.length; i++) {
            result[i] = (float) block[i];
        }
        return result;
    }

    private float lower(int row, int column) {
        return row >= column ? matrix[row * size + column] : matrix[column * size + row];
    }

    /** Copies A(·, K); the rows of K itself become 0, so that the update leaves them alone. */
    private void copyColumns(int from, int width) {
        for (int k = 0; k < width; k++) {
            int column = from + k;
            System.arraycopy(matrix, column * size, columns, k * size, from);
            Arrays.fill(columns, k * size + from, k * size + from + width, 0);
            for (int row = from + width; row < size; row++) {
                columns[k * size + row] = matrix[row * size + column];
            }
        }
    }

    private void solve(int first, int last, int width, float[] diagonal) {
        for (int row = first; row < last; row++) {
            Arrays.fill(solved, row * BLOCK, row * BLOCK + width, 0);
            for (int k = 0; k < width; k++) {
                VectorMath.addScaled(columns[k * size + row], diagonal, k * width, solved, row * BLOCK, width);
            }
        }
    }

    private void update(int first, int last, int width) {
        // the upper half of the last rows' own block is computed too, and never read
        VectorMath.subtractProducts(solved, BLOCK, columns, size, width, matrix, size, first, last);
    }

    private void writeBack(int from, int width, float[] diagonal) {
        for (int k = 0; k < width; k++) {
            int row = from + k;
            for (int column = 0; column < from; column++) {
                matrix[row * size + column] = solved[column * BLOCK + k];
            }
            for (int j = 0; j < width; j++) {
                matrix[row * size + from + j] = -diagonal[k * width + j];
            }
        }
        for (int row = from + width; row < size; row++) {
            System.arraycopy(solved, row * BLOCK, matrix, row * size + from, width);
        }
    }

    private void mirrorNegated(int first, int last) {
        for (int row = first; row < last; row++) {
            for (int column = 0; column < row; column++) {
                float value = -matrix[row * size + column];
                matrix[row * size + column] = value;
                matrix[column * size + row] = value;
            }
            matrix[row * size + row] = -matrix[row * size + row];
        }
    }
}
