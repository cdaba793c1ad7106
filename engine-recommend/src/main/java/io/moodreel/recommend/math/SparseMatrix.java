package io.moodreel.recommend.math;

import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A sparse matrix of floats in compressed rows, on the heap or in a mapped model file: item-to-item weights. Columns
 * ascend within a row. Safe for any thread as long as nobody writes the arrays it was made of.
 */
public final class SparseMatrix {
    private final int[] starts;
    private final MemorySegment columns;
    private final MemorySegment values;

    private SparseMatrix(int[] starts, MemorySegment columns, MemorySegment values) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    /**
     * A view of arrays.
     *
     * @param starts for each row its first entry, and the number of entries behind the last
     */
    public static SparseMatrix of(int[] starts, int[] columns, float[] values) {
        int entries = starts[starts.length - 1];
        if (columns.length != entries || values.length != entries) {
            throw new IllegalArgumentException(columns.length + " columns and " + values.length
                    + " values; the rows have " + entries + " entries");
        }
        return new SparseMatrix(starts, MemorySegment.ofArray(columns), MemorySegment.ofArray(values));
    }

    /** The matrix that {@link #write} wrote under this name; entries in place. */
    public static SparseMatrix read(ModelFile file, String name) {
        return new SparseMatrix(
                file.intArray(name + ".starts"), file.ints(name + ".columns"), file.floats(name + ".values"));
    }

    public void write(ModelWriter writer, String name) {
        writer.ints(name + ".starts", starts);
        writer.ints(name + ".columns", columns);
        writer.floats(name + ".values", values);
    }

    public int rows() {
        return starts.length - 1;
    }

    /** The row's first entry. */
    public int start(int row) {
        return starts[row];
    }

    /** The entry after the row's last. */
    public int end(int row) {
        return starts[row + 1];
    }

    public int column(int entry) {
        return columns.getAtIndex(ValueLayout.JAVA_INT, entry);
    }

    public float value(int entry) {
        return values.getAtIndex(ValueLayout.JAVA_FLOAT, entry);
    }

    /** The value at a place, 0 where there is no entry. */
    public float get(int row, int column) {
        int low = start(row);
        int high = end(row) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = column(middle);
            if (found == column) {
                return value(middle);
            }
            if (found < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    /** target[column] += scale · value, for all entries of a row. */
    public void addScaledRow(int row, float scale, float[] target) {
        int end = starts[row + 1];
        for (int entry = starts[row]; entry < end; entry++) {
            target[column(entry)] += scale * value(entry);
        }
    }

    public long memoryBytes() {
        return columns.byteSize() + values.byteSize() + 4L * starts.length;
    }
}
