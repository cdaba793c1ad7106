package io.moodreel.server.posters;

import org.jspecify.annotations.Nullable;

/**
 * One outline of the display face, in em: x to the right, y down from the baseline. Nobody writes to the arrays after they
 * are built; there is one object per glyph and file, so identity serves as equality.
 *
 * @param id the glyph's number in its font, for kerning
 * @param advance how far the pen moves on
 * @param commands one of {@code M L Q C Z} per step
 * @param points the coordinates of all steps, x before y
 */
record Glyph(int id, double advance, char[] commands, float[] points) {

    private static final int OBJECT_OVERHEAD_BYTES = 96;

    boolean isBlank() {
        return commands.length == 0;
    }

    long memoryBytes() {
        return OBJECT_OVERHEAD_BYTES + 2L * commands.length + 4L * points.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
