package io.moodreel.affect.face.image;

import io.moodreel.affect.face.UnreadableImageException;

/** The outer form of a PNG file (ISO/IEC 15948): its chunks, of which only those that draw are kept; an animation's first picture. */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int AROUND_A_CHUNK = 12;
    private static final String NAME = "\u0089PNG\r\n\u001a\n";

    private PngFile() {}

    static boolean is(byte[] file) {
        return Bytes.named(file, 0, NAME);
    }

    /** @param kept where what draws is put; good until it is begun anew */
    static Encoded read(byte[] file, Bytes kept) throws UnreadableImageException {
        if (file.length < SIGNATURE + AROUND_A_CHUNK + 13 || !Bytes.named(file, SIGNATURE + 4, "IHDR")) {
            throw Damaged.damaged();
        }
        long width = Bytes.big32(file, SIGNATURE + 8);
        long height = Bytes.big32(file, SIGNATURE + 12);
        Limits.check(width, height, Limits.MOST_PIXELS);
        kept.begin(file.length + AROUND_A_CHUNK);
        kept.add(file, 0, SIGNATURE);
        int orientation = Orientation.UPRIGHT;
        int at = SIGNATURE;
        while (at + AROUND_A_CHUNK <= file.length) {
            long length = Bytes.big32(file, at);
            // a chunk that is cut off still has the rows before the cut
            int end = (int) Math.min(file.length, at + AROUND_A_CHUNK + length);
            if (Bytes.named(file, at + 4, "eXIf")) {
                orientation = Orientation.ofTiff(file, at + 8, Math.max(0, end - 4 - at - 8));
            }
            if (draws(file, at + 4)) {
                kept.add(file, at, end - at);
            }
            at = end;
        }
        kept.add(new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82}, 0, AROUND_A_CHUNK);
        return new Encoded(
                Encoded.Kind.PNG,
                kept.array(),
                kept.length(),
                (int) width,
                (int) height,
                orientation,
                Encoded.Colours.COLOURS);
    }

    private static boolean draws(byte[] file, int name) {
        return Bytes.named(file, name, "IHDR")
                || Bytes.named(file, name, "PLTE")
                || Bytes.named(file, name, "tRNS")
                || Bytes.named(file, name, "IDAT");
    }
}
