package io.moodreel.affect.face.image;

import io.moodreel.affect.face.image.jpeg.Buffers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and names within a file, and a file being put together. */
final class Bytes {
    private byte[] written = new byte[0];
    private int length;

    /** Begins anew, with room for so many bytes. */
    void begin(int expected) {
        length = 0;
        if (!Buffers.fits(written.length, expected)) {
            written = new byte[expected];
        }
    }

    void add(byte[] from, int start, int count) {
        if (length + count > written.length) {
            written = Arrays.copyOf(written, Math.max(length + count, 2 * written.length));
        }
        System.arraycopy(from, start, written, length, count);
        length += count;
    }

    byte[] array() {
        return written;
    }

    int length() {
        return length;
    }

    static int big16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    static long big32(byte[] bytes, int at) {
        return (long) big16(bytes, at) << 16 | big16(bytes, at + 2);
    }

    static int little16(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    static int little24(byte[] bytes, int at) {
        return little16(bytes, at) | (bytes[at + 2] & 0xff) << 16;
    }

    static long little32(byte[] bytes, int at) {
        return little16(bytes, at) | (long) little16(bytes, at + 2) << 16;
    }

    static boolean named(byte[] bytes, int at, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        return at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
