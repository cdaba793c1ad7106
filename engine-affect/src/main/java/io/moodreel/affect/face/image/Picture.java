package io.moodreel.affect.face.image;

import io.moodreel.affect.face.image.jpeg.BaselineJpeg;
import io.moodreel.affect.face.image.jpeg.Buffers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture in memory and its reductions, level by level half as wide and high: rows from the top, three bytes a pixel,
 * blue first (the order Java's JPEG decoder writes). Reductions are made when wanted, and of camera frames the pixels
 * too. Buffers are kept from picture to picture. Not thread-safe.
 */
public final class Picture {
    /** The level that makes a pixel of the longest picture's whole side. */
    private static final int MOST_LEVELS = 15;

    private final List<Level> levels = new ArrayList<>();
    private int width;
    private int height;
    private @Nullable BaselineJpeg source;

    private static final class Level {
        private byte[] pixels = new byte[0];
        private boolean isWhole;
    }

    /** Makes room; what the pixels are is undefined until they are written, which must be before anything is read. */
    public void resize(int newWidth, int newHeight) {
        begin(newWidth, newHeight, null);
        room(0).isWhole = true;
    }

    /** Makes this the picture taken in last, whose pixels are drawn when they are looked at. */
    void show(BaselineJpeg frame) {
        begin(frame.width(), frame.height(), frame);
    }

    private void begin(int newWidth, int newHeight, @Nullable BaselineJpeg newSource) {
        if (newWidth < 1 || newHeight < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel, was " + newWidth + " × " + newHeight);
        }
        width = newWidth;
        height = newHeight;
        source = newSource;
        for (Level level : levels) {
            level.isWhole = false;
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Columns at a level; an odd one is halved upwards. */
    public int width(int level) {
        return halved(width, level);
    }

    /** Rows at a level. */
    public int height(int level) {
        return halved(height, level);
    }

    private static int halved(int length, int times) {
        return length + (1 << times) - 1 >> times;
    }

    /** The pixels themselves, at least {@code 3 · width · height} bytes; whoever holds them writes into this picture. */
    public byte[] blueGreenRed() {
        return pixels(0, 0, 0, width, height);
    }

    /**
     * The pixels of a level, of which those within a rectangle may be read.
     *
     * @param level how often the picture is halved, 0 to 15
     * @param left first column of the level; {@code right} is behind the last; what lies outside is passed over
     */
    public byte[] pixels(int level, int left, int top, int right, int bottom) {
        Level wanted = room(Math.clamp(level, 0, MOST_LEVELS));
        if (wanted.isWhole) {
            return wanted.pixels;
        }
        if (source == null || level > BaselineJpeg.SMALLEST) {
            halve(level, wanted.pixels);
            wanted.isWhole = true;
            return wanted.pixels;
        }
        int from = Math.max(0, left);
        int above = Math.max(0, top);
        int to = Math.min(width(level), right);
        int below = Math.min(height(level), bottom);
        if (from < to && above < below) {
            source.draw(level, from, above, to, below, wanted.pixels);
        }
        return wanted.pixels;
    }

    private Level room(int level) {
        while (levels.size() <= level) {
            levels.add(new Level());
        }
        Level wanted = levels.get(level);
        int bytes = Math.multiplyExact(3, Math.multiplyExact(width(level), height(level)));
        if (!Buffers.fits(wanted.pixels.length, bytes)) {
            wanted.pixels = new byte[bytes];
            wanted.isWhole = false;
        }
        return wanted;
    }

    /** Every pixel the mean of four; the last of an odd row or column counts twice. */
    private void halve(int level, byte[] into) {
        int fineWidth = width(level - 1);
        int fineHeight = height(level - 1);
        byte[] fine = pixels(level - 1, 0, 0, fineWidth, fineHeight);
        int at = 0;
        for (int y = 0; y < height(level); y++) {
            int upper = 3 * fineWidth * 2 * y;
            int lower = 2 * y + 1 < fineHeight ? upper + 3 * fineWidth : upper;
            for (int x = 0; x < width(level); x++) {
                int left = 6 * x;
                int right = 2 * x + 1 < fineWidth ? left + 3 : left;
                for (int part = 0; part < 3; part++) {
                    int sum = (fine[upper + left + part] & 0xff)
                            + (fine[upper + right + part] & 0xff)
                            + (fine[lower + left + part] & 0xff)
                            + (fine[lower + right + part] & 0xff);
                    into[at++] = (byte) (sum + 2 >> 2);
                }
            }
        }
    }

    /** Sets one pixel, each part 0–255. */
    public void set(int x, int y, int red, int green, int blue) {
        byte[] pixels = levels.getFirst().pixels;
        int at = 3 * (y * width + x);
        pixels[at] = (byte) blue;
        pixels[at + 1] = (byte) green;
        pixels[at + 2] = (byte) red;
    }
}
