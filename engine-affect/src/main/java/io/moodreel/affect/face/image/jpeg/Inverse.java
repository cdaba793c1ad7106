package io.moodreel.affect.face.image.jpeg;

/**
 * The inverse discrete cosine transform of a block (ITU-T T.81, A.3.3) to 8, 4, 2 or 1 pixels a side. To fewer than 8 it
 * transforms the lowest frequencies alone with the cosines of the smaller size, which shows the block reduced without false
 * patterns. Whole numbers throughout: columns first, then rows. Not thread-safe.
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

    private final int[] numbers = new int[FrameHeader.BLOCK];

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
            fill(clamped((coefficients[from] + SIDE / 2 >> 3) + MIDDLE), size, into, at, stride);
            return;
        }
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                numbers[SIDE * y + x] = coefficients[from + SIDE * y + x];
            }
        }
        switch (size) {
            case 8 -> {
                for (int i = 0; i < 8; i++) {
                    eight(numbers, i, SIDE, COLUMN_SHIFT);
                }
                for (int i = 0; i < 8; i++) {
                    eight(numbers, SIDE * i, 1, ROW_SHIFT);
                }
            }
            case 4 -> {
                for (int i = 0; i < 4; i++) {
                    four(numbers, i, SIDE, COLUMN_SHIFT);
                }
                for (int i = 0; i < 4; i++) {
                    four(numbers, SIDE * i, 1, ROW_SHIFT);
                }
            }
            default -> {
                two(numbers, 0, SIDE, COLUMN_SHIFT);
                two(numbers, 1, SIDE, COLUMN_SHIFT);
                two(numbers, 0, 1, ROW_SHIFT);
                two(numbers, SIDE, 1, ROW_SHIFT);
            }
        }
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                into[at + y * stride + x] = clamped(numbers[SIDE * y + x] + MIDDLE);
            }
        }
    }

    private static void fill(byte brightness, int size, byte[] into, int at, int stride) {
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                into[at + y * stride + x] = brightness;
            }
        }
    }

    private static byte clamped(int brightness) {
        return (byte) Math.clamp(brightness, 0, 255);
    }

    /** Eight numbers, {@code step} apart. */
    private static void eight(int[] s, int at, int step, int shift) {
        int s1 = s[at + step];
        int s2 = s[at + 2 * step];
        int s3 = s[at + 3 * step];
        int s4 = s[at + 4 * step];
        int s5 = s[at + 5 * step];
        int s6 = s[at + 6 * step];
        int s7 = s[at + 7 * step];
        int round = 1 << shift - 1;
        int sum = (s[at] + s4) * C4 + round;
        int difference = (s[at] - s4) * C4 + round;
        int turned = s2 * C2 + s6 * C6;
        int turnedBack = s2 * C6 - s6 * C2;
        int odd0 = s1 * C1 + s3 * C3 + s5 * C5 + s7 * C7;
        int odd1 = s1 * C3 - s3 * C7 - s5 * C1 - s7 * C5;
        int odd2 = s1 * C5 - s3 * C1 + s5 * C7 + s7 * C3;
        int odd3 = s1 * C7 - s3 * C5 + s5 * C3 - s7 * C1;
        s[at] = sum + turned + odd0 >> shift;
        s[at + step] = difference + turnedBack + odd1 >> shift;
        s[at + 2 * step] = difference - turnedBack + odd2 >> shift;
        s[at + 3 * step] = sum - turned + odd3 >> shift;
        s[at + 4 * step] = sum - turned - odd3 >> shift;
        s[at + 5 * step] = difference - turnedBack - odd2 >> shift;
        s[at + 6 * step] = difference + turnedBack - odd1 >> shift;
        s[at + 7 * step] = sum + turned - odd0 >> shift;
    }

    private static void four(int[] s, int at, int step, int shift) {
        int s1 = s[at + step];
        int s2 = s[at + 2 * step];
        int s3 = s[at + 3 * step];
        int round = 1 << shift - 1;
        int sum = (s[at] + s2) * C4 + round;
        int difference = (s[at] - s2) * C4 + round;
        int outer = s1 * C2 + s3 * C6;
        int inner = s1 * C6 - s3 * C2;
        s[at] = sum + outer >> shift;
        s[at + step] = difference + inner >> shift;
        s[at + 2 * step] = difference - inner >> shift;
        s[at + 3 * step] = sum - outer >> shift;
    }

    private static void two(int[] s, int at, int step, int shift) {
        int s1 = s[at + step];
        int round = 1 << shift - 1;
        int sum = (s[at] + s1) * C4 + round;
        int difference = (s[at] - s1) * C4 + round;
        s[at] = sum >> shift;
        s[at + step] = difference >> shift;
    }
}
