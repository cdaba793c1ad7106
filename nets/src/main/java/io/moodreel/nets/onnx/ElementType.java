package io.moodreel.nets.onnx;

/** What a tensor's elements are, with the number ONNX gives it ({@code TensorProto.DataType}) and its size in bytes. */
public enum ElementType {
    FLOAT(1, Float.BYTES),
    UINT8(2, Byte.BYTES),
    INT8(3, Byte.BYTES),
    INT32(6, Integer.BYTES),
    INT64(7, Long.BYTES),
    BOOL(9, Byte.BYTES),
    /** IEEE 754 binary16. */
    FLOAT16(10, Short.BYTES),
    DOUBLE(11, Double.BYTES);

    private final int code;
    private final int bytes;

    ElementType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /** The kind with this number in an ONNX file. Throws {@link IllegalArgumentException} when we know none. */
    static ElementType coded(int code) {
        for (ElementType type : values()) if (type.code == code) return type;
        throw new IllegalArgumentException("the ONNX file has tensors of kind " + code + ", which is not read here");
    }

    /** Its number in an ONNX file, as also the attribute {@code to} of {@code Cast} wants it. */
    public int code() {
        return code;
    }

    /** The size of one element. */
    public int bytes() {
        return bytes;
    }
}
