package io.moodreel.search.tfidf;

import java.util.Arrays;

/**
 * Room that a query works in: a score for every row of a segment, all 0 between queries, and the rows whose score is
 * not. Used again by the next query. For one query at a time.
 */
final class Scores {

    private float[] byRow = new float[0];
    private int[] touched = new int[64];
    private int touchedCount;
    private byte[] list = new byte[1024];

    /** Makes room for rows below {@code rows}. */
    void reserve(int rows) {
        if (byRow.length < rows) {
            byRow = new float[rows];
        }
    }

    int touchedCount() {
        return touchedCount;
    }

    int touchedRow(int index) {
        return touched[index];
    }

    float of(int row) {
        return byRow[row];
    }

    /** Adds to each of a word's {@code titles} its count times {@code weight}, scaled by the length of the title's vector. */
    void add(PackedRows lists, int word, int titles, float weight, float[] inverseLengths) {
        int length = lists.length(word);
        if (length > list.length) {
            list = new byte[Math.max(length, 2 * list.length)];
        }
        lists.copy(word, word + 1, list);
        int mostTouched = Math.min(byRow.length, touchedCount + titles);
        if (mostTouched > touched.length) {
            touched = Arrays.copyOf(touched, Math.min(byRow.length, 2 * mostTouched));
        }
        float[] scores = byRow;
        int[] rows = touched;
        int count = touchedCount;
        EntryCursor entry = new EntryCursor(list, 0, length);
        while (entry.next()) {
            int row = entry.number();
            float added = weight * entry.count() * inverseLengths[row];
            float before = scores[row];
            scores[row] = before + added;
            if (before == 0 && added > 0) {
                rows[count++] = row;
            }
        }
        touchedCount = count;
    }

    /** Forgets what the query added up. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            byRow[touched[i]] = 0;
        }
        touchedCount = 0;
    }
}
