package io.moodreel.search.tfidf;

import java.util.Arrays;

/**
 * Titles in the order in which they were given, an id possibly more than once, with the packed counts of their words.
 * Immutable.
 *
 * @param ids one for each row
 * @param counts a row for each id
 */
record TitleRows(long[] ids, PackedRows counts) {

    /** The rows in the order of their ids; of those with the same id only the last. */
    RowSelection lastOfEachId() {
        long[] sorted = ids.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (long id : sorted) {
            if (distinct == 0 || id != sorted[distinct - 1]) {
                sorted[distinct++] = id;
            }
        }
        int[] rows = new int[distinct];
        for (int row = 0; row < ids.length; row++) {
            rows[Arrays.binarySearch(sorted, 0, distinct, ids[row])] = row;
        }
        return new RowSelection(ids, counts, rows);
    }

    /** Collects titles whose words are counted elsewhere. For one thread. */
    static final class Builder {

        private final PackedRows.Builder counts;
        private long[] ids = new long[64];
        private int size;

        Builder(PackedRows.Builder counts) {
            this.counts = counts;
        }

        PackedRows.Builder counts() {
            return counts;
        }

        /** Names the next row. */
        void id(long id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size + (size >> 1));
            }
            ids[size++] = id;
        }

        TitleRows build() {
            return new TitleRows(Arrays.copyOf(ids, size), counts.build());
        }
    }
}
