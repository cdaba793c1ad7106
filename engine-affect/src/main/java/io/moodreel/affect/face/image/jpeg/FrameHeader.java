package io.moodreel.affect.face.image.jpeg;

import java.util.Arrays;

/**
 * What stands before the scan of a JPEG (ITU-T T.81, annex B): tables, size, colour planes. Read anew for every picture
 * into the same tables. Not thread-safe.
 */
final class FrameHeader {
    static final int BLOCK = 64;

    private static final int TABLES = 4;
    private static final int MOST_PLANES = 3;
    private static final int MOST_ACROSS = 2;

    private static final int AFTER_START_OF_IMAGE = 2;
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int HUFFMAN_TABLES = 0xc4;
    private static final int START_OF_SCAN = 0xda;
    private static final int QUANTISATION_TABLES = 0xdb;
    private static final int RESTART_INTERVAL = 0xdd;
    private static final int JFIF = 0xe0;
    private static final int ADOBE = 0xee;
    private static final int ADOBE_TRANSFORM = 11;
    private static final int LUMA_AND_COLOURS = 1;

    private final int[][] quantisation = new int[TABLES][BLOCK];
    private final boolean[] quantised = new boolean[TABLES];
    private final HuffmanTable[] dc = tables();
    private final HuffmanTable[] ac = tables();
    private final Plane[] planes = {new Plane(), new Plane(), new Plane()};

    private int planeCount;
    private int width;
    private int height;
    private int restartInterval;
    private boolean isLumaAndColours;

    /** One colour plane, and what its blocks are decoded with. */
    static final class Plane {
        int id;
        /** Blocks side by side in every unit of the frame. */
        int across;
        /** Blocks one above the other in every unit. */
        int down;

        int[] quantisation = new int[0];
        HuffmanTable dc = new HuffmanTable();
        HuffmanTable ac = new HuffmanTable();
        private int table;

        int blocks() {
            return across * down;
        }
    }

    private static HuffmanTable[] tables() {
        return new HuffmanTable[] {new HuffmanTable(), new HuffmanTable(), new HuffmanTable(), new HuffmanTable()};
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Units between restart markers; 0 when there are none. */
    int restartInterval() {
        return restartInterval;
    }

    /** One of grey pictures, else luma and two colour differences. */
    int planes() {
        return planeCount;
    }

    Plane plane(int index) {
        return planes[index];
    }

    /**
     * Reads up to the coded data.
     *
     * @return where that begins; −1 when the picture is of a kind that is not read here, or broken
     */
    int read(byte[] data, int length) {
        clear();
        int at = AFTER_START_OF_IMAGE;
        while (at + 4 <= length && (data[at] & 0xff) == 0xff) {
            int marker = data[at + 1] & 0xff;
            int from = at + 4;
            int end = at + 2 + big16(data, at + 2);
            if (end > length || end < from) {
                return -1;
            }
            if (marker == START_OF_SCAN) {
                return scan(data, from, end) ? end : -1;
            }
            if (!segment(marker, data, from, end)) {
                return -1;
            }
            at = end;
        }
        return -1;
    }

    private void clear() {
        planeCount = 0;
        restartInterval = 0;
        isLumaAndColours = false;
        Arrays.fill(quantised, false);
        for (int i = 0; i < TABLES; i++) {
            dc[i].clear();
            ac[i].clear();
        }
    }

    private boolean segment(int marker, byte[] data, int from, int end) {
        return switch (marker) {
            case BASELINE, EXTENDED -> frame(data, from, end);
            case HUFFMAN_TABLES -> huffman(data, from, end);
            case QUANTISATION_TABLES -> quantisation(data, from, end);
            case RESTART_INTERVAL -> restarts(data, from, end);
            case JFIF -> {
                isLumaAndColours = true;
                yield true;
            }
            case ADOBE -> end - from > ADOBE_TRANSFORM && data[from + ADOBE_TRANSFORM] == LUMA_AND_COLOURS;
            // progressive and other frames
            default -> marker < BASELINE || marker > 0xcf;
        };
    }

    private boolean frame(byte[] data, int from, int end) {
        if (planeCount != 0 || end - from < 6) {
            return false;
        }
        height = big16(data, from + 1);
        width = big16(data, from + 3);
        int count = data[from + 5] & 0xff;
        if (width == 0 || height == 0 || count != 1 && count != MOST_PLANES || end - from < 6 + 3 * count) {
            return false;
        }
        boolean numbered = true;
        for (int i = 0; i < count; i++) {
            int at = from + 6 + 3 * i;
            Plane plane = planes[i];
            plane.id = data[at] & 0xff;
            // a plane alone is coded block by block, whatever it says
            plane.across = count == 1 ? 1 : (data[at + 1] & 0xff) >> 4;
            plane.down = count == 1 ? 1 : data[at + 1] & 0xf;
            plane.table = data[at + 2] & 0xff;
            int most = i == 0 ? MOST_ACROSS : 1;
            if (plane.across < 1
                    || plane.across > most
                    || plane.down < 1
                    || plane.down > most
                    || plane.table >= TABLES) {
                return false;
            }
            numbered &= plane.id == i + 1;
        }
        isLumaAndColours |= numbered || count == 1;
        planeCount = count;
        return true;
    }

    private boolean huffman(byte[] data, int from, int end) {
        int at = from;
        while (at >= 0 && at < end) {
            int kind = (data[at] & 0xff) >> 4;
            int table = data[at] & 0xf;
            if (kind > 1 || table >= TABLES) {
                return false;
            }
            at = (kind == 0 ? dc : ac)[table].read(data, at + 1, end);
        }
        return at >= 0;
    }

    private boolean quantisation(byte[] data, int from, int end) {
        int at = from;
        while (at < end) {
            int bytes = 1 + ((data[at] & 0xff) >> 4);
            int table = data[at] & 0xf;
            at++;
            if (bytes > 2 || table >= TABLES || end - at < BLOCK * bytes) {
                return false;
            }
            for (int i = 0; i < BLOCK; i++) {
                quantisation[table][i] = bytes == 1 ? data[at + i] & 0xff : big16(data, at + 2 * i);
            }
            quantised[table] = true;
            at += BLOCK * bytes;
        }
        return true;
    }

    private boolean restarts(byte[] data, int from, int end) {
        if (end - from < 2) {
            return false;
        }
        restartInterval = big16(data, from);
        return true;
    }

    /** Only one scan with all planes, in the order of the frame. */
    private boolean scan(byte[] data, int from, int end) {
        if (planeCount == 0
                || !isLumaAndColours
                || end - from < 4 + 2 * planeCount
                || (data[from] & 0xff) != planeCount) {
            return false;
        }
        for (int i = 0; i < planeCount; i++) {
            Plane plane = planes[i];
            int tables = data[from + 2 + 2 * i] & 0xff;
            if ((data[from + 1 + 2 * i] & 0xff) != plane.id
                    || tables >> 4 >= TABLES
                    || (tables & 0xf) >= TABLES
                    || !quantised[plane.table]) {
                return false;
            }
            plane.quantisation = quantisation[plane.table];
            plane.dc = dc[tables >> 4];
            plane.ac = ac[tables & 0xf];
            if (!plane.dc.isDefined() || !plane.ac.isDefined()) {
                return false;
            }
        }
        return true;
    }

    private static int big16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
