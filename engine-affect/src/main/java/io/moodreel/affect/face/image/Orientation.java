package io.moodreel.affect.face.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera held its sensor: the Exif tag 0x0112 (Exif 2.32, 4.6.4), 1–8. */
final class Orientation {
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int BIG_ENDIAN = 0x4d4d;

    private Orientation() {}

    /** The orientation told by a TIFF block, as Exif is one; upright when it tells none or is damaged. */
    static int ofTiff(byte[] bytes, int from, int length) {
        try {
            return read(ByteBuffer.wrap(bytes, from, length).slice());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff) {
        int order = tiff.getShort(0) & 0xffff;
        if (order != LITTLE_ENDIAN && order != BIG_ENDIAN) {
            return UPRIGHT;
        }
        tiff.order(order == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean turns(int orientation) {
        return orientation >= 5;
    }

    /** Writes {@code from} into {@code to} as it was meant to be seen. */
    static void apply(int orientation, Picture from, Picture to) {
        int width = from.width();
        int height = from.height();
        to.resize(turns(orientation) ? height : width, turns(orientation) ? width : height);
        byte[] source = from.blueGreenRed();
        byte[] target = to.blueGreenRed();
        int targetWidth = to.width();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int across = turns(orientation) ? y : x;
                int down = turns(orientation) ? x : y;
                boolean mirrored = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
                boolean flipped = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
                int targetX = mirrored ? targetWidth - 1 - across : across;
                int targetY = flipped ? to.height() - 1 - down : down;
                int in = 3 * (y * width + x);
                int out = 3 * (targetY * targetWidth + targetX);
                target[out] = source[in];
                target[out + 1] = source[in + 1];
                target[out + 2] = source[in + 2];
            }
        }
    }
}
