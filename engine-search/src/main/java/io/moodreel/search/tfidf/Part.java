package io.moodreel.search.tfidf;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A segment as one state of the corpus sees it: without the titles removed since, and with the lengths of vectors that
 * follow from the idf of that state. Immutable, safe for any thread.
 *
 * <p>The lengths are kept in single precision, for they only choose which titles are looked at closely.
 */
final class Part {

    private static final int ROWS_A_TASK = 4096;

    private final Segment segment;
    private final BitSet removed;
    private final float[] inverseLengths;

    Part(Segment segment, BitSet removed, TermWeights weights) {
        this.segment = segment;
        this.removed = removed;
        this.inverseLengths = new float[segment.size()];
        int tasks = (segment.size() + ROWS_A_TASK - 1) / ROWS_A_TASK;
        IntStream.range(0, tasks).parallel().forEach(task -> fillLengths(task * ROWS_A_TASK, weights));
    }

    private void fillLengths(int from, TermWeights weights) {
        RowReader reader = new RowReader(segment.titles());
        int to = Math.min(from + ROWS_A_TASK, segment.size());
        for (int row = from; row < to; row++) {
            if (!removed.get(row)) {
                inverseLengths[row] = (float) weights.inverseLength(reader.openInOrder(row));
            }
        }
    }

    Segment segment() {
        return segment;
    }

    /** Rows whose titles are elsewhere now, or nowhere. */
    BitSet removed() {
        return removed;
    }

    /** One over the length of each row's vector before scaling; 0 for removed rows and those without words. */
    float[] inverseLengths() {
        return inverseLengths;
    }

    /** The title's row, below 0 when it is not here or removed. */
    int find(long id) {
        int row = segment.find(id);
        return row >= 0 && removed.get(row) ? -1 : row;
    }

    /** Titles that are not removed. */
    int size() {
        return segment.size() - removed.cardinality();
    }

    long memoryBytes() {
        return segment.memoryBytes() + (long) inverseLengths.length * Float.BYTES + removed.size() / Byte.SIZE;
    }
}
