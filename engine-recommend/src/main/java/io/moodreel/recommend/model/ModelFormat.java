package io.moodreel.recommend.model;

import java.nio.ByteOrder;

/**
 * How a model file is laid out, in the machine's byte order:
 *
 * <pre>
 *   0  8 bytes  "MOODREEL" as ASCII
 *   8  int      byte order mark 0x01020304, so that a file from a machine of the other order is recognised
 *  12  int      version of this layout
 *  16  long     where the directory begins
 *  24  long     length of the directory in bytes
 *  32  int      CRC-32C of the directory
 *  36  int      CRC-32C of the bytes 0 to 35
 *  64  …        the arrays, each at a multiple of 64
 *   …  …        the directory: for each array its name (UTF-8 behind an int length), kind (int), place (long),
 *               length in bytes (long), CRC-32C (int)
 * </pre>
 */
final class ModelFormat {
    static final byte[] MAGIC = {'M', 'O', 'O', 'D', 'R', 'E', 'E', 'L'};
    static final int ORDER_MARK = 0x01020304;
    static final int VERSION = 1;
    static final int HEADER_BYTES = 40;
    static final int ALIGNMENT = 64;
    static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private ModelFormat() {}

    /** What an array holds. */
    enum Kind {
        FLOATS,
        INTS,
        LONGS,
        TEXTS,
        NUMBER
    }

    /**
     * Where an array lies.
     *
     * @param place bytes from the beginning of the file
     * @param length in bytes
     */
    record Section(String name, Kind kind, long place, long length, int checksum) {}
}
