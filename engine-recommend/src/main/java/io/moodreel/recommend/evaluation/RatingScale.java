package io.moodreel.recommend.evaluation;

import io.moodreel.recommend.data.Interactions;

/**
 * The lowest and the highest rating that occur: predictions are clipped to them.
 *
 * @param low 0 when there are no ratings
 * @param high likewise
 */
record RatingScale(float low, float high) {
    static RatingScale of(Interactions ratings) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        for (int entry = 0; entry < ratings.size(); entry++) {
            low = Math.min(low, ratings.rating(entry));
            high = Math.max(high, ratings.rating(entry));
        }
        return ratings.size() == 0 ? new RatingScale(0, 0) : new RatingScale(low, high);
    }

    float clip(float rating) {
        return Math.clamp(rating, low, high);
    }
}
