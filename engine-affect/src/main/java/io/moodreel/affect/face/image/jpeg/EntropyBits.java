package io.moodreel.affect.face.image.jpeg;

/**
 * The coded data of one scan, bit by bit, without the zeros that follow each 0xff. Behind the end there are zeros, and
 * {@link #isOverrun()} tells when one of them was used. Not thread-safe.
 */
final class EntropyBits {
    private static final int MARKER = 0xff;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;

    private byte[] data = new byte[0];
    private int end;
    private int at;
    /** The next bits, from the highest on. */
    private long bits;

    /** How many of them there are; less than zero once zeros from behind the end were used. */
    private int count;

    private int invented;

    void begin(byte[] coded, int from, int to) {
        data = coded;
        at = from;
        end = to;
        empty();
    }

    private void empty() {
        bits = 0;
        count = 0;
        invented = 0;
    }

    /** The next bits, at most 16, without going on. */
    int peek(int size) {
        if (count < size) {
            fill();
        }
        return (int) (bits >>> Long.SIZE - size);
    }

    /** Goes on by bits that were peeked at. */
    void skip(int size) {
        bits <<= size;
        count -= size;
    }

    /** The next number of so many bits, at most 16, 0 of none. */
    int number(int size) {
        if (size == 0) {
            return 0;
        }
        int magnitude = peek(size);
        skip(size);
        return HuffmanTable.signed(magnitude, size);
    }

    private void fill() {
        while (count <= Long.SIZE - 2 * Byte.SIZE) {
            long next = 0;
            if (hasByte()) {
                next = data[at++] & 0xff;
                at += next == MARKER ? 1 : 0;
            } else {
                invented += Byte.SIZE;
            }
            bits |= next << Long.SIZE - Byte.SIZE - count;
            count += Byte.SIZE;
        }
    }

    private boolean hasByte() {
        return at < end && ((data[at] & 0xff) != MARKER || at + 1 < end && data[at + 1] == 0);
    }

    /** Whether more bits were used than there are. */
    boolean isOverrun() {
        return count < invented;
    }

    /** Goes to behind the next restart marker; false when there is none. */
    boolean restart() {
        for (int i = at; i + 1 < end; i++) {
            int next = data[i + 1] & 0xff;
            if ((data[i] & 0xff) == MARKER && next >= FIRST_RESTART && next <= LAST_RESTART) {
                at = i + 2;
                empty();
                return true;
            }
        }
        return false;
    }
}
