package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.data.Interactions;

/**
 * Similarities of one item to all others, computed by walking from its raters to all they rated: O(Σ n(u)²) for all
 * items, memory for one row. Safe for any thread.
 */
final class ItemSimilarities {
    private final Interactions interactions;
    private final float[] offsets;
    private final double shrinkage;
    private final float[] inverseNorms;

    ItemSimilarities(Interactions interactions, ItemSimilarity similarity, double shrinkage) {
        this.interactions = interactions;
        this.offsets = similarity.userOffsets(interactions);
        this.shrinkage = shrinkage;
        this.inverseNorms = new float[interactions.itemCount()];
        for (int item = 0; item < inverseNorms.length; item++) {
            double squares = 0;
            for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                double value = interactions.raterRating(entry) - offsets[interactions.rater(entry)];
                squares += value * value;
            }
            inverseNorms[item] = squares > 1e-9 ? (float) (1 / Math.sqrt(squares)) : 0;
        }
    }

    /** Fills a row of zeros with the positive similarities; the item's own is among them. */
    void of(int item, float[] similarities) {
        int[] common = shrinkage > 0 ? new int[similarities.length] : new int[0];
        for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
            int user = interactions.rater(entry);
            float offset = offsets[user];
            float value = (interactions.raterRating(entry) - offset) * inverseNorms[item];
            for (int other = interactions.start(user); other < interactions.end(user); other++) {
                similarities[interactions.item(other)] += value * (interactions.rating(other) - offset);
            }
            if (shrinkage > 0) {
                for (int other = interactions.start(user); other < interactions.end(user); other++) {
                    common[interactions.item(other)]++;
                }
            }
        }
        for (int other = 0; other < similarities.length; other++) {
            double trust = shrinkage > 0 ? common[other] / (common[other] + shrinkage) : 1;
            similarities[other] = Math.max(0, (float) (similarities[other] * inverseNorms[other] * trust));
        }
    }
}
