package io.moodreel.nets.tfjs;

import java.util.Arrays;

/**
 * A stored tensor of a TensorFlow.js model, dequantised. Images lie with their channels last (height, width, channels),
 * filters as height, width, channels in, channels out.
 */
public final class Weight {

    private final String name;
    private final int[] shape;
    private final float[] values;

    /**
     * @param name as the model calls it
     * @param shape its axes, outermost first; empty for a scalar
     * @param values its elements, row-major; the array is kept, not copied
     * @throws IllegalArgumentException when their number does not fit the shape
     */
    public Weight(String name, int[] shape, float... values) {
        this.name = name;
        this.shape = shape.clone();
        this.values = values;
        if (count(shape) != values.length) {
            throw new IllegalArgumentException("weight " + name + " of shape " + Arrays.toString(shape) + " needs "
                    + count(shape) + " values, got " + values.length);
        }
    }

    static long count(int[] shape) {
        long count = 1;
        for (int length : shape) count = Math.multiplyExact(count, length);
        return count;
    }

    /** As the model calls it. */
    public String name() {
        return name;
    }

    /** Its axes, outermost first, as a copy. */
    public int[] shape() {
        return shape.clone();
    }

    /** How many elements it has. */
    public int size() {
        return values.length;
    }

    /** The element at this row-major position. */
    public float value(int position) {
        return values[position];
    }

    /** Its elements, row-major, as a copy. */
    public float[] values() {
        return values.clone();
    }

    /** Its elements as whole numbers: a shape, axes, paddings. Throws {@link ArithmeticException} when one is not whole. */
    public int[] wholes() {
        int[] wholes = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            wholes[i] = (int) values[i];
            if (wholes[i] != values[i]) {
                throw new ArithmeticException("weight " + name + " should hold whole numbers, holds " + values[i]);
            }
        }
        return wholes;
    }
}
