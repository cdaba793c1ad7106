package io.moodreel.affect.face.image;

import io.moodreel.affect.face.UnreadableImageException;

/** How much a picture may ask of us, checked on its header. */
final class Limits {
    /** Pixels of a picture. */
    static final long MOST_PIXELS = 20_000_000;

    /** Pixels of a side; a decoder's row buffers grow with it. */
    static final int LONGEST_SIDE = 20_000;

    /** Pixels that are kept; larger pictures are read with every second, third … row and column only. */
    private static final long KEPT_PIXELS = 2_100_000;

    private Limits() {}

    static void check(long width, long height, long mostPixels) throws UnreadableImageException {
        if (width < 1 || height < 1) {
            throw Damaged.damaged();
        }
        if (width * height > mostPixels) {
            throw Damaged.tooLarge(width, height, mostPixels);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new UnreadableImageException("The image is too large: a side of " + Math.max(width, height)
                    + " pixels, at most " + LONGEST_SIDE + ".");
        }
    }

    /** Of how many rows and columns one is read; at least one of each is. */
    static int step(int width, int height) {
        int step = 1;
        while ((long) (width / step) * (height / step) > KEPT_PIXELS) {
            step++;
        }
        return step;
    }
}
