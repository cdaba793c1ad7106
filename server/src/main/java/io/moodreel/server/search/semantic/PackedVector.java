package io.moodreel.server.search.semantic;

import java.nio.ByteBuffer;

/**
 * A vector in a quarter of its size: a big-endian float that scales, then a signed byte for each dimension. A vector of
 * length 1 comes back with a cosine of more than 0.999 to itself, and packed again gives the same bytes.
 */
final class PackedVector {
    private static final int LARGEST = Byte.MAX_VALUE;

    private PackedVector() {}

    static byte[] pack(float[] vector) {
        float most = 0;
        for (float number : vector) {
            most = Math.max(most, Math.abs(number));
        }
        float scale = most == 0 ? 1 : most / LARGEST;
        ByteBuffer packed = ByteBuffer.allocate(Float.BYTES + vector.length).putFloat(scale);
        for (float number : vector) {
            packed.put((byte) Math.round(number / scale));
        }
        return packed.array();
    }

    static float[] unpack(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        float scale = bytes.getFloat();
        float[] vector = new float[bytes.remaining()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = bytes.get() * scale;
        }
        return vector;
    }
}
