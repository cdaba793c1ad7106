package io.moodreel.recommend.math;

import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A dense matrix of floats, row by row, on the heap or in a mapped model file: item factors. Safe for any thread as long
 * as nobody writes the array it was made of.
 */
public final class FloatMatrix {
    private final MemorySegment values;
    private final int rows;
    private final int columns;

    private FloatMatrix(MemorySegment values, int rows, int columns) {
        if (values.byteSize() != (long) rows * columns * Float.BYTES) {
            throw new IllegalArgumentException(values.byteSize() / Float.BYTES + " values; a matrix of " + rows
                    + " rows and " + columns + " columns has " + (long) rows * columns);
        }
        this.values = values;
        this.rows = rows;
        this.columns = columns;
    }

    /** A view of an array, row by row. */
    public static FloatMatrix of(float[] values, int rows, int columns) {
        return new FloatMatrix(MemorySegment.ofArray(values), rows, columns);
    }

    /** The matrix that {@link #write} wrote under this name, in place. */
    public static FloatMatrix read(ModelFile file, String name) {
        int[] shape = file.intArray(name + ".shape");
        return new FloatMatrix(file.floats(name), shape[0], shape[1]);
    }

    public void write(ModelWriter writer, String name) {
        writer.floats(name, values);
        writer.ints(name + ".shape", new int[] {rows, columns});
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public float get(int row, int column) {
        return values.getAtIndex(ValueLayout.JAVA_FLOAT, (long) row * columns + column);
    }

    /** The dot product of a row with a vector of {@link #columns} numbers. */
    public float dot(int row, float[] vector) {
        return VectorMath.dot(vector, values, (long) row * columns);
    }

    /** target += scale · row. */
    public void addScaledRow(int row, float scale, float[] target) {
        VectorMath.addScaled(scale, values, (long) row * columns, target);
    }

    /** Copies a row into an array of {@link #columns} numbers. */
    public void copyRow(int row, float[] target) {
        MemorySegment.copy(values, ValueLayout.JAVA_FLOAT, (long) row * columns * Float.BYTES, target, 0, columns);
    }

    public long memoryBytes() {
        return values.byteSize();
    }
}
