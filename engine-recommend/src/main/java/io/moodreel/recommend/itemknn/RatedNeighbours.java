package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.math.SparseMatrix;
import java.util.Arrays;

/**
 * Of every item those of its neighbours that somebody rated, found from what they rated instead of from every item: a history of ten
 * touches a few thousand pairs, all items with 200 neighbours each are millions.
 *
 * @param starts for each item its first pair, and the number of pairs behind the last
 * @param similarities of the pairs, in the order of the history within an item
 * @param residuals of the neighbour, likewise
 */
record RatedNeighbours(int[] starts, float[] similarities, float[] residuals) {
    /**
     * Sorts by counting.
     *
     * @param neighboured row by neighbour, column by item
     * @param residuals one for each place of the history
     */
    static RatedNeighbours of(SparseMatrix neighboured, History history, float[] residuals) {
        int[] starts = new int[neighboured.rows() + 1];
        for (int place = 0; place < residuals.length; place++) {
            int rated = history.item(place);
            for (int entry = neighboured.start(rated); entry < neighboured.end(rated); entry++) {
                starts[neighboured.column(entry) + 1]++;
            }
        }
        for (int item = 0; item < neighboured.rows(); item++) {
            starts[item + 1] += starts[item];
        }
        int[] next = Arrays.copyOf(starts, neighboured.rows());
        float[] similarities = new float[starts[neighboured.rows()]];
        float[] ofPairs = new float[similarities.length];
        for (int place = 0; place < residuals.length; place++) {
            int rated = history.item(place);
            for (int entry = neighboured.start(rated); entry < neighboured.end(rated); entry++) {
                int pair = next[neighboured.column(entry)]++;
                similarities[pair] = neighboured.value(entry);
                ofPairs[pair] = residuals[place];
            }
        }
        return new RatedNeighbours(starts, similarities, ofPairs);
    }

    /** The mean over an item's nearest. */
    float mean(int item, NearestRated nearest) {
        nearest.clear();
        for (int pair = starts[item]; pair < starts[item + 1]; pair++) {
            nearest.offer(similarities[pair], residuals[pair]);
        }
        return nearest.mean();
    }
}
