package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.data.History;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A person's candidates, and which of them they did rate in the part that was held out.
 *
 * @param features row by row
 * @param chosen one or more rows, ascending
 */
record Example(HistorySize size, float[] features, int[] chosen) {
    /** An example to learn from, or one without any chosen row that teaches nothing. */
    static Example of(History history, Candidates candidates, IntPredicate heldOut) {
        int[] rows = new int[candidates.items().length];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (heldOut.test(candidates.items()[row])) {
                rows[count++] = row;
            }
        }
        return new Example(HistorySize.of(history), candidates.features(), Arrays.copyOf(rows, count));
    }

    boolean teaches() {
        return chosen.length > 0;
    }
}
