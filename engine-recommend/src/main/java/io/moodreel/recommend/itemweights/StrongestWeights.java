package io.moodreel.recommend.itemweights;

import io.moodreel.recommend.math.SparseMatrix;
import io.moodreel.recommend.training.Training;
import java.util.Arrays;

/**
 * Computes a sparse matrix row by row, of each row keeping the entries of largest magnitude. Rows are computed on the
 * training's threads; what is kept is only ever one dense row a thread and the sparse result.
 */
public final class StrongestWeights {
    /** Fills a row of zeros with weights; the diagonal is left out by the caller of this. */
    @FunctionalInterface
    public interface Row {
        void compute(int row, float[] weights);
    }

    private static final int ROWS_IN_A_RANGE = 16;

    private final int size;
    private final int kept;
    private final int[][] columns;
    private final float[][] values;

    private StrongestWeights(int size, int kept) {
        this.size = size;
        this.kept = kept;
        this.columns = new int[size][];
        this.values = new float[size][];
    }

    /**
     * A matrix of {@code size} rows and columns without diagonal.
     *
     * @param kept how many entries a row keeps at most, 1 or more; of equal magnitudes the smaller column stays
     */
    public static SparseMatrix compute(int size, int kept, Training training, Row row) {
        StrongestWeights weights = new StrongestWeights(size, kept);
        training.forEachRange(size, ROWS_IN_A_RANGE, (from, to) -> {
            float[] dense = new float[size];
            for (int i = from; i < to; i++) {
                Arrays.fill(dense, 0);
                row.compute(i, dense);
                dense[i] = 0;
                weights.keep(i, dense);
            }
        });
        return weights.packed();
    }

    private void keep(int row, float[] dense) {
        float least = leastKept(dense);
        int[] rowColumns = new int[Math.min(kept, size)];
        float[] rowValues = new float[rowColumns.length];
        int equalToKeep = equalToKeep(dense, least);
        int length = 0;
        for (int column = 0; column < size && length < rowColumns.length; column++) {
            float magnitude = Math.abs(dense[column]);
            if (magnitude == 0 || magnitude < least || (magnitude == least && equalToKeep-- <= 0)) {
                continue;
            }
            rowColumns[length] = column;
            rowValues[length++] = dense[column];
        }
        columns[row] = Arrays.copyOf(rowColumns, length);
        values[row] = Arrays.copyOf(rowValues, length);
    }

    /** The magnitude of the weakest entry that is kept, 0 when all are. */
    private float leastKept(float[] dense) {
        if (kept >= size) {
            return 0;
        }
        float[] magnitudes = new float[size];
        int used = 0;
        for (float weight : dense) {
            if (weight != 0) {
                magnitudes[used++] = Math.abs(weight);
            }
        }
        return used <= kept ? 0 : Selection.largest(magnitudes, used, kept);
    }

    /** How many entries that are exactly as strong as the weakest kept there is room for. */
    private int equalToKeep(float[] dense, float least) {
        int stronger = 0;
        for (float weight : dense) {
            stronger += Math.abs(weight) > least ? 1 : 0;
        }
        return Math.max(0, kept - stronger);
    }

    private SparseMatrix packed() {
        int[] starts = new int[size + 1];
        for (int row = 0; row < size; row++) {
            starts[row + 1] = Math.addExact(starts[row], columns[row].length);
        }
        int[] allColumns = new int[starts[size]];
        float[] allValues = new float[allColumns.length];
        for (int row = 0; row < size; row++) {
            System.arraycopy(columns[row], 0, allColumns, starts[row], columns[row].length);
            System.arraycopy(values[row], 0, allValues, starts[row], values[row].length);
        }
        return SparseMatrix.of(starts, allColumns, allValues);
    }
}
