package io.moodreel.search.vector;

import java.util.Arrays;

/** Numbers of rows by id, in two arrays: linear probing, at most two thirds full. For one thread. */
final class RowsById {

    static final int NONE = -1;

    private long[] ids = new long[16];
    private int[] rows = emptyRows(16);
    private int size;

    int get(long id) {
        return rows[slot(id)];
    }

    /** Returns the row the id had before, or {@link #NONE}. */
    int put(long id, int row) {
        int slot = slot(id);
        int before = rows[slot];
        ids[slot] = id;
        rows[slot] = row;
        if (before == NONE && ++size * 3 > ids.length * 2) {
            grow();
        }
        return before;
    }

    /** Returns the row the id had, or {@link #NONE}. */
    int remove(long id) {
        int slot = slot(id);
        int before = rows[slot];
        if (before == NONE) {
            return NONE;
        }
        size--;
        rows[slot] = NONE;
        closeGap(slot);
        return before;
    }

    int size() {
        return size;
    }

    long memoryBytes() {
        return ids.length * (long) (Long.BYTES + Integer.BYTES);
    }

    /** Moves up who would not be found any more, now that a slot on the way to them is free (Knuth 6.4, algorithm R). */
    private void closeGap(int free) {
        int gap = free;
        for (int slot = next(free); rows[slot] != NONE; slot = next(slot)) {
            int home = home(ids[slot]);
            boolean staysReachable = gap <= slot ? gap < home && home <= slot : gap < home || home <= slot;
            if (!staysReachable) {
                ids[gap] = ids[slot];
                rows[gap] = rows[slot];
                rows[slot] = NONE;
                gap = slot;
            }
        }
    }

    private void grow() {
        long[] oldIds = ids;
        int[] oldRows = rows;
        ids = new long[oldIds.length * 2];
        rows = emptyRows(oldIds.length * 2);
        for (int slot = 0; slot < oldIds.length; slot++) {
            if (oldRows[slot] != NONE) {
                int moved = slot(oldIds[slot]);
                ids[moved] = oldIds[slot];
                rows[moved] = oldRows[slot];
            }
        }
    }

    /** Where the id is, or would be. */
    private int slot(long id) {
        int slot = home(id);
        while (rows[slot] != NONE && ids[slot] != id) {
            slot = next(slot);
        }
        return slot;
    }

    private int home(long id) {
        long mixed = id * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & ids.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & ids.length - 1;
    }

    private static int[] emptyRows(int length) {
        int[] rows = new int[length];
        Arrays.fill(rows, NONE);
        return rows;
    }
}
