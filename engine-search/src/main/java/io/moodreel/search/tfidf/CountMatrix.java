package io.moodreel.search.tfidf;

import java.util.Arrays;

/**
 * A sparse matrix of small counts in compressed rows (CSR): entries {@code start(row) .. end(row)} are the row's
 * columns, ascending, with their counts. 6 bytes an entry. Immutable, safe for any thread.
 *
 * <p>Counts rather than weights are stored: a weight follows from the count and the term's idf, so this takes half the
 * room of doubles and loses nothing. A count above {@value #LARGEST_COUNT} is held as {@value #LARGEST_COUNT}.
 */
final class CountMatrix {

    static final int LARGEST_COUNT = Character.MAX_VALUE;

    private final int[] starts;
    private final int[] columns;
    private final char[] counts;

    private CountMatrix(int[] starts, int[] columns, char[] counts) {
        this.starts = starts;
        this.columns = columns;
        this.counts = counts;
    }

    int rows() {
        return starts.length - 1;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int column(int entry) {
        return columns[entry];
    }

    int count(int entry) {
        return counts[entry];
    }

    /** The same counts with rows and columns exchanged; {@code columnCount} is one more than the highest column. */
    CountMatrix transposed(int columnCount) {
        int[] transposedStarts = new int[columnCount + 1];
        for (int column : columns) {
            transposedStarts[column + 1]++;
        }
        Arrays.parallelPrefix(transposedStarts, Integer::sum);
        int[] next = Arrays.copyOf(transposedStarts, columnCount);
        int[] transposedColumns = new int[columns.length];
        char[] transposedCounts = new char[counts.length];
        for (int row = 0; row < rows(); row++) {
            for (int entry = start(row); entry < end(row); entry++) {
                int target = next[columns[entry]]++;
                transposedColumns[target] = row;
                transposedCounts[target] = counts[entry];
            }
        }
        return new CountMatrix(transposedStarts, transposedColumns, transposedCounts);
    }

    long memoryBytes() {
        return (long) (starts.length + columns.length) * Integer.BYTES + (long) counts.length * Character.BYTES;
    }

    /** Collects rows one after the other. Not safe for several threads. */
    static final class Builder {

        private int[] starts = new int[16];
        private int[] columns = new int[256];
        private char[] counts = new char[256];
        private int rows;
        private int entries;

        /** Adds an entry to the row under way; columns come in ascending order. */
        void entry(int column, int count) {
            if (entries == columns.length) {
                columns = Arrays.copyOf(columns, entries * 2);
                counts = Arrays.copyOf(counts, entries * 2);
            }
            columns[entries] = column;
            counts[entries] = (char) Math.min(count, LARGEST_COUNT);
            entries++;
        }

        void endRow() {
            rows++;
            if (rows == starts.length) {
                starts = Arrays.copyOf(starts, rows * 2);
            }
            starts[rows] = entries;
        }

        /** The matrix whose row {@code i} is the collected row {@code order[i]}. */
        CountMatrix build(int[] order) {
            int[] orderedStarts = new int[rows + 1];
            int[] orderedColumns = new int[entries];
            char[] orderedCounts = new char[entries];
            for (int row = 0; row < rows; row++) {
                int from = starts[order[row]];
                int length = starts[order[row] + 1] - from;
                System.arraycopy(columns, from, orderedColumns, orderedStarts[row], length);
                System.arraycopy(counts, from, orderedCounts, orderedStarts[row], length);
                orderedStarts[row + 1] = orderedStarts[row] + length;
            }
            return new CountMatrix(orderedStarts, orderedColumns, orderedCounts);
        }
    }
}
