package io.moodreel.recommend.itemknn;

/** The mean of residuals over an item's nearest neighbours that were rated, weighed by similarity. Reused scratch of one query. */
final class NearestRated {
    private final float[] similarities;
    private final float[] residuals;
    private int size;

    NearestRated(int most) {
        similarities = new float[most];
        residuals = new float[most];
    }

    /** Begins with another item. */
    void clear() {
        size = 0;
    }

    /** The weighted mean, 0 when no neighbour was rated. */
    float mean() {
        float weighted = 0;
        float weights = 0;
        for (int i = 0; i < size; i++) {
            weighted += similarities[i] * residuals[i];
            weights += similarities[i];
        }
        return weights > 0 ? weighted / weights : 0;
    }

    /** Keeps the list in descending order; it is short. Of equal similarities the one offered first stays. */
    void offer(float similarity, float residual) {
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
