package io.moodreel.search.tfidf;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some rows of a matrix of counts, with the ids of their titles ascending in the order of {@code rows}.
 *
 * @param ids by row
 * @param counts by row
 * @param rows the selected ones
 */
record RowSelection(long[] ids, PackedRows counts, int[] rows) {

    /** A segment's rows but those removed. */
    static RowSelection of(Segment segment, BitSet removed) {
        int[] rows = IntStream.range(0, segment.size())
                .filter(row -> !removed.get(row))
                .toArray();
        return new RowSelection(segment.ids(), segment.titles(), rows);
    }

    RowSelection where(IntPredicate wanted) {
        return new RowSelection(ids, counts, IntStream.of(rows).filter(wanted).toArray());
    }

    int size() {
        return rows.length;
    }

    long id(int index) {
        return ids[rows[index]];
    }

    /** Adds to each word's number of titles {@code step} for every selected title that has it. */
    void tally(int[] frequencies, int step) {
        RowReader reader = new RowReader(counts);
        for (int row : rows) {
            EntryCursor entry = reader.openInOrder(row);
            while (entry.next()) {
                frequencies[entry.number()] += step;
            }
        }
    }

    /** Whether these are all rows there are, in their order. */
    boolean isWhole() {
        return rows.length == counts.size() && IntStream.range(0, rows.length).allMatch(index -> rows[index] == index);
    }
}
