package io.moodreel.affect.face;

/** Where a face is, in pixels of the upright picture; it lies within the picture and is at least one pixel wide and high. */
public record Box(int x, int y, int width, int height) {
    public Box {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("a box must lie in the picture and have a size, was x " + x + ", y " + y
                    + ", " + width + " × " + height);
        }
    }
}
