package io.moodreel.nets.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A tensor stored in the file (an initialiser): weights, or the shape an operator wants as an input. Immutable.
 */
public final class Constant {

    private final String name;
    private final ElementType type;
    private final long[] shape;
    private final byte[] littleEndian;

    private Constant(String name, ElementType type, long[] shape, ByteBuffer elements) {
        this.name = name;
        this.type = type;
        this.shape = shape.clone();
        this.littleEndian = elements.array();
        long count = 1;
        for (long length : shape) {
            if (length < 0) {
                throw new IllegalArgumentException(
                        "the shape of constant " + name + " must not be negative, was " + Arrays.toString(shape));
            }
            count = Math.multiplyExact(count, length);
        }
        if (count * type.bytes() != littleEndian.length) {
            throw new IllegalArgumentException("constant " + name + " of shape " + Arrays.toString(shape) + " needs "
                    + count + " elements, got " + littleEndian.length / type.bytes());
        }
    }

    /** Floats, row-major. Throws {@link IllegalArgumentException} when their number does not fit the shape. */
    public static Constant floats(String name, long[] shape, float... values) {
        ByteBuffer elements = room(values.length, ElementType.FLOAT);
        elements.asFloatBuffer().put(values);
        return new Constant(name, ElementType.FLOAT, shape, elements);
    }

    /** Half-precision floats, row-major, each rounded to the nearest. Throws as {@link #floats} does. */
    public static Constant halves(String name, long[] shape, float... values) {
        ByteBuffer elements = room(values.length, ElementType.FLOAT16);
        for (float value : values) elements.putShort(Float.floatToFloat16(value));
        return new Constant(name, ElementType.FLOAT16, shape, elements);
    }

    /** Whole numbers of 64 bits, row-major: what ONNX takes for shapes and axes. Throws as {@link #floats} does. */
    public static Constant integers(String name, long[] shape, long... values) {
        ByteBuffer elements = room(values.length, ElementType.INT64);
        elements.asLongBuffer().put(values);
        return new Constant(name, ElementType.INT64, shape, elements);
    }

    /** Elements as a file stores them: row-major, little-endian. Throws as {@link #floats} does. */
    static Constant stored(String name, ElementType type, long[] shape, ByteBuffer elements) {
        ByteBuffer copy = ByteBuffer.allocate(elements.remaining()).put(elements);
        return new Constant(name, type, shape, copy);
    }

    private static ByteBuffer room(int count, ElementType type) {
        return ByteBuffer.allocate(Math.multiplyExact(count, type.bytes())).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Unique among the values of its graph. */
    public String name() {
        return name;
    }

    /** What its elements are. */
    public ElementType type() {
        return type;
    }

    /** Its axes, outermost first, as a copy; empty for a scalar. */
    public long[] shape() {
        return shape.clone();
    }

    /** Its elements, row-major, as a copy. Throws {@link IllegalStateException} unless they are {@code FLOAT} or {@code FLOAT16}. */
    public float[] floats() {
        if (type == ElementType.FLOAT16) return halves();
        if (type != ElementType.FLOAT) throw new IllegalStateException("constant " + name + " is " + type);
        float[] values = new float[littleEndian.length / Float.BYTES];
        ByteBuffer.wrap(littleEndian)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }

    private float[] halves() {
        ByteBuffer elements = ByteBuffer.wrap(littleEndian).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[littleEndian.length / Short.BYTES];
        for (int i = 0; i < values.length; i++) values[i] = Float.float16ToFloat(elements.getShort());
        return values;
    }

    /** Its elements, row-major, as a copy. Throws {@link IllegalStateException} unless they are {@code INT64}. */
    public long[] integers() {
        if (type != ElementType.INT64) throw new IllegalStateException("constant " + name + " is " + type);
        long[] values = new long[littleEndian.length / Long.BYTES];
        ByteBuffer.wrap(littleEndian)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .get(values);
        return values;
    }

    byte[] littleEndian() {
        return littleEndian;
    }
}
