package io.moodreel.affect.face.image.jpeg;

/**
 * The inverse discrete cosine transform of a block (ITU-T T.81, A.3.3) to 8, 4, 2 or 1 pixels a side. To fewer than 8 it
 * transforms the lowest frequencies alone with the cosines of the smaller size, which shows the block reduced without false
 * patterns. Whole numbers throughout. Not thread-safe.
 */
final class Inverse {
    private static final int SIDE = 8;

    /** Bits behind the point of the cosines. */
    private static final int COSINE_BITS = 11;

    /** Bits behind the point that are kept between columns and rows. */
    private static final int KEPT_BITS = 3;

    // cos(kπ/16)
    private static final int C1 = cosine(1);
    private static final int C2 = cosine(2);
    private static final int C3 = cosine(3);
    private static final int C4 = cosine(4);
    private static final int C5 = cosine(5);
    private static final int C6 = cosine(6);
    private static final int C7 = cosine(7);

    /** Each of the two passes halves. */
    private static final int COLUMN_SHIFT = COSINE_BITS + 1 - KEPT_BITS;

    private static final int ROW_SHIFT = COSINE_BITS + 1 + KEPT_BITS;

    /** Brightness 0 stands for 128 (A.3.1). */
    private static final int MIDDLE = 128;

    private final int[] columns = new int[FrameHeader.BLOCK];
    private final int[] line = new int[SIDE];

    private static int cosine(int k) {
        return (int) Math.round(Math.cos(k * Math.PI / 16) * (1 << COSINE_BITS));
    }

    /**
     * Transforms one block.
     *
     * @param size pixels of a side
     * @param isFlat whether all coefficients but the first are zero
     * @param into where its pixels go, 0–255, {@code stride} a row
     */
    void transform(short[] coefficients, int from, int size, boolean isFlat, byte[] into, int at, int stride) {
        if (isFlat || size == 1) {
            byte brightness = clamped((coefficients[from] + SIDE / 2) / SIDE + MIDDLE);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    into[at + y * stride + x] = brightness;
                }
            }
            return;
        }
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                line[y] = coefficients[from + SIDE * y + x];
            }
            transform(line, size, COLUMN_SHIFT);
            for (int y = 0; y < size; y++) {
                columns[SIDE * y + x] = line[y];
            }
        }
        for (int y = 0; y < size; y++) {
            System.arraycopy(columns, SIDE * y, line, 0, size);
            transform(line, size, ROW_SHIFT);
            for (int x = 0; x < size; x++) {
                into[at + y * stride + x] = clamped(line[x] + MIDDLE);
            }
        }
    }

    private static byte clamped(int brightness) {
        return (byte) Math.clamp(brightness, 0, 255);
    }

    private static void transform(int[] line, int size, int shift) {
        switch (size) {
            case 8 -> eight(line, shift);
            case 4 -> four(line, shift);
            default -> two(line, shift);
        }
    }

    private static void eight(int[] s, int shift) {
        int round = 1 << shift - 1;
        int sum = (s[0] + s[4]) * C4 + round;
        int difference = (s[0] - s[4]) * C4 + round;
        int turned = s[2] * C2 + s[6] * C6;
        int turnedBack = s[2] * C6 - s[6] * C2;
        int a = s[1];
        int b = s[3];
        int c = s[5];
        int d = s[7];
        int odd0 = a * C1 + b * C3 + c * C5 + d * C7;
        int odd1 = a * C3 - b * C7 - c * C1 - d * C5;
        int odd2 = a * C5 - b * C1 + c * C7 + d * C3;
        int odd3 = a * C7 - b * C5 + c * C3 - d * C1;
        s[0] = sum + turned + odd0 >> shift;
        s[1] = difference + turnedBack + odd1 >> shift;
        s[2] = difference - turnedBack + odd2 >> shift;
        s[3] = sum - turned + odd3 >> shift;
        s[4] = sum - turned - odd3 >> shift;
        s[5] = difference - turnedBack - odd2 >> shift;
        s[6] = difference + turnedBack - odd1 >> shift;
        s[7] = sum + turned - odd0 >> shift;
    }

    private static void four(int[] s, int shift) {
        int round = 1 << shift - 1;
        int sum = (s[0] + s[2]) * C4 + round;
        int difference = (s[0] - s[2]) * C4 + round;
        int outer = s[1] * C2 + s[3] * C6;
        int inner = s[1] * C6 - s[3] * C2;
        s[0] = sum + outer >> shift;
        s[1] = difference + inner >> shift;
        s[2] = difference - inner >> shift;
        s[3] = sum - outer >> shift;
    }

    private static void two(int[] s, int shift) {
        int round = 1 << shift - 1;
        int sum = (s[0] + s[1]) * C4 + round;
        int difference = (s[0] - s[1]) * C4 + round;
        s[0] = sum >> shift;
        s[1] = difference >> shift;
    }
}
