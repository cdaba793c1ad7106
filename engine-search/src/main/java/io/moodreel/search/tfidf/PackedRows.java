package io.moodreel.search.tfidf;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * A sparse matrix of counts: row {@code i} is the packed entries (see {@link EntryCursor}) in the bytes
 * {@code starts[i] .. starts[i + 1]}. The bytes are on the heap or in a mapped file. Immutable, safe for any thread.
 *
 * <p>Counts rather than weights are kept: a weight follows from the count and the term's idf, which changes with every
 * title that comes or goes while the count stays.
 */
record PackedRows(int[] starts, MemorySegment bytes) {

    static final PackedRows NONE = new PackedRows(new int[1], MemorySegment.NULL);

    int size() {
        return starts.length - 1;
    }

    int length(int row) {
        return starts[row + 1] - starts[row];
    }

    /** Copies the bytes of rows {@code from .. to} to the start of {@code target}; hot loops then run on an array. */
    void copy(int from, int to, byte[] target) {
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, starts[from], target, 0, starts[to] - starts[from]);
    }

    /** Whether row {@code row} here equals row {@code otherRow} there; both count the same terms by the same numbers. */
    boolean equals(int row, PackedRows other, int otherRow) {
        return length(row) == other.length(otherRow)
                && MemorySegment.mismatch(
                                bytes,
                                starts[row],
                                starts[row + 1],
                                other.bytes,
                                other.starts[otherRow],
                                other.starts[otherRow + 1])
                        < 0;
    }

    long memoryBytes() {
        return (long) starts.length * Integer.BYTES + bytes.byteSize();
    }

    long mappedBytes() {
        return bytes.isMapped() ? bytes.byteSize() : 0;
    }

    /** Collects packed rows one after the other. For one thread. */
    static final class Builder {

        private final ByteAppender bytes;
        private int[] starts = new int[1024];
        private int size;
        private byte[] row = new byte[1024];
        private int rowLength;
        private int lastNumber = -1;

        Builder(ByteAppender bytes) {
            this.bytes = bytes;
        }

        /** Adds an entry to the row under way; numbers come in ascending order. */
        void entry(int number, int count) {
            if (rowLength + EntryWriter.LONGEST > row.length) {
                row = Arrays.copyOf(row, row.length * 2);
            }
            rowLength = EntryWriter.write(row, rowLength, number - lastNumber, count);
            lastNumber = number;
        }

        void endRow() {
            packedRow(row, 0, rowLength);
            rowLength = 0;
            lastNumber = -1;
        }

        /** Adds a whole row that is packed already. */
        void packedRow(byte[] packed, int from, int length) {
            if (starts[size] > Integer.MAX_VALUE - length) {
                throw new IllegalStateException(
                        "the words of " + size + " titles fill the 2 GiB that a model may have; leave some out");
            }
            bytes.append(packed, from, length);
            size++;
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size + (size >> 1));
            }
            starts[size] = starts[size - 1] + length;
        }

        PackedRows build() {
            return new PackedRows(Arrays.copyOf(starts, size + 1), bytes.finish());
        }
    }
}
