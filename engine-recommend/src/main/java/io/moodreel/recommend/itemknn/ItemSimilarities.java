package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.data.Interactions;

/**
 * Cosines of one item's column of residuals with all others', computed by walking from its raters to all they rated: O(Σ
 * n(u)²) for all items, memory for one row. Safe for any thread.
 */
final class ItemSimilarities {
    private final Interactions interactions;
    private final Residuals residuals;
    private final double shrinkage;
    private final float[] inverseNorms;

    ItemSimilarities(Interactions interactions, Residuals residuals, double shrinkage) {
        this.interactions = interactions;
        this.residuals = residuals;
        this.shrinkage = shrinkage;
        this.inverseNorms = new float[interactions.itemCount()];
        for (int item = 0; item < inverseNorms.length; item++) {
            double squares = residuals.squares(interactions.raterStart(item), interactions.raterEnd(item));
            inverseNorms[item] = squares > 1e-9 ? (float) (1 / Math.sqrt(squares)) : 0;
        }
    }

    /** Fills a row of zeros with the positive similarities; the item's own is among them. */
    void of(int item, float[] similarities) {
        for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
            int user = interactions.rater(entry);
            float value = residuals.byItem()[entry] * inverseNorms[item];
            for (int other = interactions.start(user); other < interactions.end(user); other++) {
                similarities[interactions.item(other)] += value * residuals.byUser()[other];
            }
        }
        if (shrinkage > 0) {
            shrink(item, similarities);
        }
        for (int other = 0; other < similarities.length; other++) {
            similarities[other] = Math.max(0, similarities[other] * inverseNorms[other]);
        }
    }

    private void shrink(int item, float[] similarities) {
        int[] common = new int[similarities.length];
        for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
            int user = interactions.rater(entry);
            for (int other = interactions.start(user); other < interactions.end(user); other++) {
                common[interactions.item(other)]++;
            }
        }
        for (int other = 0; other < similarities.length; other++) {
            similarities[other] *= (float) (common[other] / (common[other] + shrinkage));
        }
    }
}
