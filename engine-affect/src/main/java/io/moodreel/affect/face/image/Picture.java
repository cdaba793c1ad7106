package io.moodreel.affect.face.image;

/**
 * A picture in memory: rows from the top, three bytes a pixel, blue first (the order Java's JPEG decoder writes). Its
 * buffer is kept from picture to picture. Not thread-safe.
 */
public final class Picture {
    private byte[] blueGreenRed = new byte[0];
    private int width;
    private int height;

    /** Makes room; what the pixels are is undefined until they are written. */
    public void resize(int newWidth, int newHeight) {
        if (newWidth < 1 || newHeight < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel, was " + newWidth + " × " + newHeight);
        }
        int bytes = Math.multiplyExact(3, Math.multiplyExact(newWidth, newHeight));
        if (blueGreenRed.length != bytes) {
            blueGreenRed = new byte[bytes];
        }
        width = newWidth;
        height = newHeight;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, {@code 3 · width · height} bytes; whoever holds them writes into this picture. */
    public byte[] blueGreenRed() {
        return blueGreenRed;
    }

    /** Sets one pixel, each part 0–255. */
    public void set(int x, int y, int red, int green, int blue) {
        int at = 3 * (y * width + x);
        blueGreenRed[at] = (byte) blue;
        blueGreenRed[at + 1] = (byte) green;
        blueGreenRed[at + 2] = (byte) red;
    }
}
