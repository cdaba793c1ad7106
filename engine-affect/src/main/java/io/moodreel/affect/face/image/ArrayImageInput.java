package io.moodreel.affect.face.image;

import javax.imageio.stream.ImageInputStreamImpl;

/** An array as the decoders want their input; Java's own would copy it into a cache. */
final class ArrayImageInput extends ImageInputStreamImpl {
    private final byte[] bytes;
    private final int length;

    ArrayImageInput(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < length ? bytes[(int) streamPos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int count) {
        bitOffset = 0;
        int left = (int) Math.min(count, length - streamPos);
        if (left <= 0) {
            return count == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, (int) streamPos, target, offset, left);
        streamPos += left;
        return left;
    }

    @Override
    public long length() {
        return length;
    }
}
