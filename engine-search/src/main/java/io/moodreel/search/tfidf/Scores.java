package io.moodreel.search.tfidf;

import java.util.Arrays;

/**
 * Room that a query works in: a score for every row of a stripe, all 0 between stripes, and the rows whose score is
 * not. Used again by the next query. For one query at a time.
 */
final class Scores {

    private final float[] byRow = new float[TitleLists.STRIPE];
    /** These two are one longer than needed, so that the next place may be written before it is known to count. */
    private final char[] touched = new char[TitleLists.STRIPE + 1];

    private final char[] candidates = new char[TitleLists.STRIPE + 1];
    private int touchedCount;
    private char[] list = new char[1024];

    int touchedCount() {
        return touchedCount;
    }

    int touchedRow(int index) {
        return touched[index];
    }

    float of(int row) {
        return byRow[row];
    }

    /**
     * Adds to each title of a list {@code weight}, scaled by the length of the title's vector.
     *
     * @param length of the list
     * @param inverseLengths by row, those of the stripe from {@code firstRow} on
     */
    void add(TitleLists lists, int stripe, int word, int length, float weight, float[] inverseLengths, int firstRow) {
        if (length > list.length) {
            list = new char[Math.max(length, 2 * list.length)];
        }
        lists.copy(stripe, word, length, list);
        float[] scores = byRow;
        char[] titles = list;
        char[] seen = touched;
        int count = touchedCount;
        for (int i = 0; i < length; i++) {
            char row = titles[i];
            float before = scores[row];
            float after = before + weight * inverseLengths[firstRow + row];
            scores[row] = after;
            seen[count] = row;
            count += before == 0 & after > 0 ? 1 : 0;
        }
        touchedCount = count;
    }

    /** Finds the rows whose score is {@code least} or more; returns how many there are. */
    int gather(float least) {
        int count = 0;
        for (int i = 0; i < touchedCount; i++) {
            char row = touched[i];
            candidates[count] = row;
            count += byRow[row] >= least ? 1 : 0;
        }
        return count;
    }

    /** One of the rows that {@link #gather} found. */
    int candidate(int index) {
        return candidates[index];
    }

    /** Forgets what was added up. */
    void clear() {
        if (touchedCount > byRow.length / 16) {
            Arrays.fill(byRow, 0);
        } else {
            for (int i = 0; i < touchedCount; i++) {
                byRow[touched[i]] = 0;
            }
        }
        touchedCount = 0;
    }

    static long memoryBytes() {
        return (long) TitleLists.STRIPE * (Float.BYTES + 2 * Character.BYTES);
    }
}
