package io.moodreel.nets.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One message in the wire format of Protocol Buffers, built field by field: the part of it that ONNX files need. See
 * "Encoding" in the Protocol Buffers documentation.
 */
final class ProtocolBuffer {

    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;
    private static final int FIXED_32 = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ProtocolBuffer number(int field, long value) {
        tag(field, VARINT);
        varint(value);
        return this;
    }

    ProtocolBuffer fraction(int field, float value) {
        tag(field, FIXED_32);
        fixed32(value);
        return this;
    }

    ProtocolBuffer text(int field, String value) {
        return raw(field, value.getBytes(StandardCharsets.UTF_8));
    }

    ProtocolBuffer message(int field, ProtocolBuffer value) {
        return raw(field, value.toBytes());
    }

    ProtocolBuffer raw(int field, byte[] value) {
        tag(field, LENGTH_DELIMITED);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    ProtocolBuffer packedNumbers(int field, List<Long> values) {
        ProtocolBuffer packed = new ProtocolBuffer();
        for (long value : values) packed.varint(value);
        return raw(field, packed.toBytes());
    }

    ProtocolBuffer packedFractions(int field, List<Float> values) {
        ProtocolBuffer packed = new ProtocolBuffer();
        for (float value : values) packed.fixed32(value);
        return raw(field, packed.toBytes());
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private void tag(int field, int wireType) {
        varint((long) field << 3 | wireType);
    }

    private void varint(long value) {
        while ((value & ~0x7FL) != 0) {
            bytes.write((int) (value & 0x7F | 0x80));
            value >>>= 7;
        }
        bytes.write((int) value);
    }

    private void fixed32(float value) {
        int bits = Float.floatToRawIntBits(value);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) bytes.write(bits >>> shift);
    }
}
