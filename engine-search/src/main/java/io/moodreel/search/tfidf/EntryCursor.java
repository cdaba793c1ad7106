package io.moodreel.search.tfidf;

/**
 * Walks over packed entries: ascending numbers, each with a count of at least 1. For one thread; short-lived, so that
 * the JIT keeps it in registers.
 *
 * <p>An entry is one or two variable-length integers (seven bits a byte, lowest first). The first is twice the gap to
 * the number before, less one, plus one when a count follows; without one the count is 1, which it nearly always is. So
 * most entries take one or two bytes.
 */
final class EntryCursor {

    private final byte[] bytes;
    private final int end;
    private int position;
    private int number = -1;
    private int count;

    EntryCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    /** Moves to the next entry; false when there is none. */
    boolean next() {
        if (position == end) {
            return false;
        }
        int head = readInteger();
        number += (head >>> 1) + 1;
        count = (head & 1) == 0 ? 1 : readInteger() + 2;
        return true;
    }

    int number() {
        return number;
    }

    int count() {
        return count;
    }

    private int readInteger() {
        int next = bytes[position++];
        if (next >= 0) {
            return next;
        }
        int value = next & 0x7F;
        int shift = 7;
        while (true) {
            next = bytes[position++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }
}
