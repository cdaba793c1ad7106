package io.moodreel.affect.face.image.jpeg;

/**
 * When a buffer serves the next picture too: frames of a camera never need another one, and what a large picture took is
 * not held for ever.
 */
public final class Buffers {
    /** How many times too large a buffer may be. */
    private static final int TOO_LARGE = 4;

    /** Elements that may always stay: a frame of 640 × 480 pixels in three colours. */
    private static final int SMALL = 3 * 640 * 480;

    private Buffers() {}

    /** Whether a buffer of a length is good for so many elements. */
    public static boolean fits(int length, int needed) {
        return length >= needed && (length <= SMALL || length / TOO_LARGE <= needed);
    }
}
