package io.moodreel.search.tfidf;

/**
 * Opens packed rows from an array of its own into which their bytes are copied, several at a time when rows are asked
 * for in order. For one thread; opening a row ends the walk over the one before.
 */
final class RowReader {

    private static final int WINDOW = 1 << 15;

    private final PackedRows rows;
    private byte[] window = new byte[256];
    private int firstRow;
    private int endRow;

    RowReader(PackedRows rows) {
        this.rows = rows;
    }

    /** The entries of one row, cheapest when rows are opened here and there. */
    EntryCursor open(int row) {
        load(row, row + 1);
        return new EntryCursor(window, 0, rows.length(row));
    }

    /** The entries of one row, cheapest when the rows are opened one after the other. */
    EntryCursor openInOrder(int row) {
        if (row < firstRow || row >= endRow) {
            load(row, lastThatFits(row) + 1);
        }
        int[] starts = rows.starts();
        return new EntryCursor(window, starts[row] - starts[firstRow], starts[row + 1] - starts[firstRow]);
    }

    private int lastThatFits(int first) {
        int[] starts = rows.starts();
        int last = first;
        while (last + 1 < rows.size() && starts[last + 2] - starts[first] <= WINDOW) {
            last++;
        }
        return last;
    }

    private void load(int first, int end) {
        int length = rows.starts()[end] - rows.starts()[first];
        if (length > window.length) {
            window = new byte[Math.max(length, 2 * window.length)];
        }
        rows.copy(first, end, window);
        firstRow = first;
        endRow = end;
    }
}
