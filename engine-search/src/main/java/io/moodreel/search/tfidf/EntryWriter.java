package io.moodreel.search.tfidf;

/** Packs entries the way {@link EntryCursor} reads them. Stateless. */
final class EntryWriter {

    /** No entry takes more bytes. */
    static final int LONGEST = 10;

    private EntryWriter() {}

    /**
     * Writes an entry at {@code position}, where {@link #LONGEST} bytes have room.
     *
     * @param gap by how much the number exceeds the one before it; the first exceeds -1
     * @return the position behind it
     */
    static int write(byte[] bytes, int position, int gap, int count) {
        if (count == 1) {
            return writeInteger(bytes, position, (gap - 1) << 1);
        }
        int behindGap = writeInteger(bytes, position, (gap - 1) << 1 | 1);
        return writeInteger(bytes, behindGap, count - 2);
    }

    private static int writeInteger(byte[] bytes, int start, int value) {
        int position = start;
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[position++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[position++] = (byte) rest;
        return position;
    }
}
