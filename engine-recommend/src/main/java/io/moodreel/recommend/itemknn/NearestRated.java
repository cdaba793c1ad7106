package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.math.SparseMatrix;

/** The mean of residuals over an item's nearest neighbours that were rated, weighed by similarity. Reused scratch of one query. */
final class NearestRated {
    private final float[] similarities;
    private final float[] residuals;
    private int size;

    NearestRated(int most) {
        similarities = new float[most];
        residuals = new float[most];
    }

    /**
     * The weighted mean, 0 when no neighbour was rated.
     *
     * @param byItem NaN where not rated
     */
    float mean(SparseMatrix neighbours, int item, float[] byItem) {
        size = 0;
        for (int entry = neighbours.start(item); entry < neighbours.end(item); entry++) {
            float residual = byItem[neighbours.column(entry)];
            if (!Float.isNaN(residual)) {
                offer(neighbours.value(entry), residual);
            }
        }
        float weighted = 0;
        float weights = 0;
        for (int i = 0; i < size; i++) {
            weighted += similarities[i] * residuals[i];
            weights += similarities[i];
        }
        return weights > 0 ? weighted / weights : 0;
    }

    /** Keeps the list in descending order; it is short. */
    private void offer(float similarity, float residual) {
        if (size == similarities.length && similarity <= similarities[size - 1]) {
            return;
        }
        int place = size < similarities.length ? size++ : size - 1;
        while (place > 0 && similarities[place - 1] < similarity) {
            similarities[place] = similarities[place - 1];
            residuals[place] = residuals[place - 1];
            place--;
        }
        similarities[place] = similarity;
        residuals[place] = residual;
    }
}
