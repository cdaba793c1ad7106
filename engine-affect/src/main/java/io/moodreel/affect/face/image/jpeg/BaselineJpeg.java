package io.moodreel.affect.face.image.jpeg;

import io.moodreel.affect.face.image.jpeg.FrameHeader.Plane;
import java.util.Arrays;

/**
 * JPEG as cameras and canvases write it: baseline, one scan, grey or luma with two colour differences. {@link #read} does
 * what cannot be put off, the entropy decoding; pixels are computed by {@link #draw} where and as fine as they are
 * wanted. Every buffer is kept for the next picture. Not thread-safe.
 */
public final class BaselineJpeg {
    /** Level of the smallest reduction, an eighth. */
    public static final int SMALLEST = 3;

    private static final int SIDE = 8;
    private static final int COLOUR_BITS = 16;

    // ITU-T T.871, chapter 7
    private static final int RED_OF_REDDISH = fixed(1.402);
    private static final int GREEN_OF_REDDISH = fixed(-0.714136);
    private static final int GREEN_OF_BLUISH = fixed(-0.344136);
    private static final int BLUE_OF_BLUISH = fixed(1.772);

    private final FrameHeader frame = new FrameHeader();
    private final Scan scan = new Scan();
    private final Inverse inverse = new Inverse();

    /** Pixels of one unit, plane by plane. */
    private final byte[][] unit = new byte[3][4 * FrameHeader.BLOCK];

    /** By level and unit, whether it is drawn. */
    private final boolean[][] drawn = new boolean[SMALLEST + 1][0];

    private int unitsAcross;
    private int unitsDown;
    private int blocksOfUnit;

    private static int fixed(double factor) {
        return (int) Math.round(factor * (1 << COLOUR_BITS));
    }

    /**
     * Takes a picture in. What is cut off or broken in the coded data is grey.
     *
     * @param data the file's segments and coded data
     * @return whether it is of the kind that is read here; if not, nothing may be drawn
     */
    public boolean read(byte[] data, int length) {
        int from = frame.read(data, length);
        if (from < 0) {
            return false;
        }
        Plane first = frame.plane(0);
        unitsAcross = parts(frame.width(), SIDE * first.across);
        unitsDown = parts(frame.height(), SIDE * first.down);
        blocksOfUnit = first.blocks() + frame.planes() - 1;
        scan.decode(frame, unitsAcross * unitsDown, data, from, length);
        for (int level = 0; level < drawn.length; level++) {
            if (drawn[level].length < unitsAcross * unitsDown) {
                drawn[level] = new boolean[unitsAcross * unitsDown];
            }
            Arrays.fill(drawn[level], 0, unitsAcross * unitsDown, false);
        }
        return true;
    }

    private static int parts(int whole, int part) {
        return (whole + part - 1) / part;
    }

    public int width() {
        return frame.width();
    }

    public int height() {
        return frame.height();
    }

    /**
     * Draws the pixels of a rectangle that are not drawn yet, and perhaps some around it.
     *
     * @param level 0 to {@value #SMALLEST}: how often the picture is halved
     * @param left first column, of the halved picture, within it; {@code right} is behind the last
     * @param pixels the halved picture, three bytes a pixel, blue first; the same array for one picture and level
     */
    public void draw(int level, int left, int top, int right, int bottom, byte[] pixels) {
        int unitWidth = SIDE * frame.plane(0).across >> level;
        int unitHeight = SIDE * frame.plane(0).down >> level;
        for (int row = top / unitHeight; row * unitHeight < bottom; row++) {
            for (int column = left / unitWidth; column * unitWidth < right; column++) {
                int index = row * unitsAcross + column;
                if (!drawn[level][index]) {
                    drawn[level][index] = true;
                    drawUnit(level, index, column * unitWidth, row * unitHeight, pixels);
                }
            }
        }
    }

    private void drawUnit(int level, int index, int left, int top, byte[] pixels) {
        int block = index * blocksOfUnit;
        Plane first = frame.plane(0);
        int side = SIDE >> level;
        int unitWidth = side * first.across;
        for (int down = 0; down < first.down; down++) {
            for (int across = 0; across < first.across; across++) {
                transform(block++, side, unit[0], side * (down * unitWidth + across), unitWidth);
            }
        }
        int width = parts(frame.width(), 1 << level);
        int columns = Math.min(unitWidth, width - left);
        int rows = Math.min(side * first.down, parts(frame.height(), 1 << level) - top);
        if (frame.planes() == 1) {
            writeGrey(unitWidth, columns, rows, pixels, 3 * (top * width + left), 3 * width);
            return;
        }
        // half as many colours as brightnesses are just as many in a picture half as large
        int colourSide = Math.min(SIDE, side * Math.min(first.across, first.down));
        transform(block, colourSide, unit[1], 0, colourSide);
        transform(block + 1, colourSide, unit[2], 0, colourSide);
        int acrossShift = Integer.numberOfTrailingZeros(unitWidth / colourSide);
        int downShift = Integer.numberOfTrailingZeros(side * first.down / colourSide);
        for (int y = 0; y < rows; y++) {
            int colours = (y >> downShift) * colourSide;
            writeColours(y * unitWidth, columns, colours, acrossShift, pixels, 3 * ((top + y) * width + left));
        }
    }

    private void transform(int block, int side, byte[] into, int at, int stride) {
        inverse.transform(scan.coefficients(), FrameHeader.BLOCK * block, side, scan.isFlat(block), into, at, stride);
    }

    private void writeGrey(int unitWidth, int columns, int rows, byte[] pixels, int from, int stride) {
        for (int y = 0; y < rows; y++) {
            int at = from + y * stride;
            for (int x = 0; x < columns; x++) {
                byte brightness = unit[0][y * unitWidth + x];
                pixels[at++] = brightness;
                pixels[at++] = brightness;
                pixels[at++] = brightness;
            }
        }
    }

    private void writeColours(int lumaFrom, int columns, int coloursFrom, int acrossShift, byte[] pixels, int from) {
        int at = from;
        byte[] lumas = unit[0];
        byte[] bluishs = unit[1];
        byte[] reddishs = unit[2];
        for (int x = 0; x < columns; x++) {
            int luma = ((lumas[lumaFrom + x] & 0xff) << COLOUR_BITS) + (1 << COLOUR_BITS - 1);
            int colour = coloursFrom + (x >> acrossShift);
            int bluish = (bluishs[colour] & 0xff) - 128;
            int reddish = (reddishs[colour] & 0xff) - 128;
            pixels[at] = clamped(luma + BLUE_OF_BLUISH * bluish);
            pixels[at + 1] = clamped(luma + GREEN_OF_BLUISH * bluish + GREEN_OF_REDDISH * reddish);
            pixels[at + 2] = clamped(luma + RED_OF_REDDISH * reddish);
            at += 3;
        }
    }

    private static byte clamped(int part) {
        return (byte) Math.clamp(part >> COLOUR_BITS, 0, 255);
    }
}
