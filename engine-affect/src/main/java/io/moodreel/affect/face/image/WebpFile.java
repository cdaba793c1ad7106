package io.moodreel.affect.face.image;

import io.moodreel.affect.face.UnreadableImageException;

/**
 * The outer form of a WebP file (RFC 9649): its chunks, of which only the picture itself is kept; an animation's first
 * picture, without transparency.
 */
final class WebpFile {
    /** The decoder keeps objects for every block of pixels; more would be more than a small server has left. */
    private static final long MOST_PIXELS = 1_000_000;

    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int ANIMATION_FRAME_HEADER = 16;

    private WebpFile() {}

    static boolean is(byte[] file) {
        return Bytes.named(file, 0, "RIFF") && Bytes.named(file, 8, "WEBP");
    }

    /** @param kept where what draws is put; good until it is begun anew */
    static Encoded read(byte[] file, Bytes kept) throws UnreadableImageException {
        int orientation = Orientation.UPRIGHT;
        int picture = -1;
        int at = HEADER;
        while (at + CHUNK_HEADER <= file.length) {
            int length = (int) Math.min(file.length - at - CHUNK_HEADER, Bytes.little32(file, at + 4));
            if (Bytes.named(file, at, "EXIF")) {
                orientation = Orientation.ofTiff(file, at + CHUNK_HEADER, length);
            }
            if (picture < 0 && (Bytes.named(file, at, "VP8 ") || Bytes.named(file, at, "VP8L"))) {
                picture = at;
            }
            // a frame of an animation is a box around chunks of its own: go in instead of past
            boolean frame = Bytes.named(file, at, "ANMF");
            at += CHUNK_HEADER + (frame ? ANIMATION_FRAME_HEADER : length + (length & 1));
        }
        if (picture < 0) {
            throw Damaged.damaged();
        }
        return encoded(file, picture, orientation, kept);
    }

    private static Encoded encoded(byte[] file, int chunk, int orientation, Bytes kept)
            throws UnreadableImageException {
        int data = chunk + CHUNK_HEADER;
        int length = (int) Math.min(file.length - data, Bytes.little32(file, chunk + 4));
        if (length < 10) {
            throw Damaged.damaged();
        }
        boolean lossless = Bytes.named(file, chunk, "VP8L");
        if (lossless) {
            throw Damaged.unusual("a lossless WebP");
        }
        boolean startsWithKeyFrame = (file[data] & 1) == 0
                && (file[data + 3] & 0xff) == 0x9d
                && file[data + 4] == 0x01
                && file[data + 5] == 0x2a;
        if (!startsWithKeyFrame) {
            throw Damaged.damaged();
        }
        int width = Bytes.little16(file, data + 6) & 0x3fff;
        int height = Bytes.little16(file, data + 8) & 0x3fff;
        Limits.check(width, height, MOST_PIXELS);
        kept.begin(HEADER + CHUNK_HEADER + length + 1);
        kept.add(file, 0, HEADER);
        kept.add(file, chunk, CHUNK_HEADER + length);
        kept.add(new byte[1], 0, length & 1);
        putLittle32(kept.array(), 4, kept.length() - 8);
        putLittle32(kept.array(), HEADER + 4, length);
        return new Encoded(
                Encoded.Kind.WEBP, kept.array(), kept.length(), width, height, orientation, Encoded.Colours.COLOURS);
    }

    private static void putLittle32(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }
}
