package io.moodreel.recommend.scoring;

import io.moodreel.recommend.data.History;

/**
 * Says what rating a person would give. Implemented beside {@link Scorer} by those models whose scores are on the scale
 * of the ratings. Immutable and safe for any thread.
 */
public interface RatingPredictor {
    /**
     * Predicts the ratings of some items, all for one person, so that folding the person in is done once.
     *
     * @param history indexes of the data trained on; may be empty
     * @param items indexes, also of items nobody rated
     * @param predictions room for as many numbers; every one is set to a finite value on the scale of the ratings, at
     *     worst to the mean of the person, the item or all. The caller clips them to the scale
     */
    void predict(History history, int[] items, float[] predictions);
}
