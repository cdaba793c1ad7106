package io.moodreel.recommend.userknn;

import io.moodreel.recommend.training.Searched;

/**
 * How neighbours are found and weighed.
 *
 * @param neighbours how many people count, 1 or more
 * @param sharpness the similarity counts to this power, so that the most similar count for more; above 0
 */
public record UserKnnParameters(
        @Searched(from = 10, to = 500, spread = Searched.Spread.BY_MAGNITUDE) int neighbours,
        @Searched(from = 0.5, to = 4) double sharpness) {
    public UserKnnParameters {
        if (neighbours < 1) {
            throw new IllegalArgumentException("neighbours is " + neighbours + "; it must be 1 or more");
        }
        if (!(sharpness > 0)) {
            throw new IllegalArgumentException("sharpness is " + sharpness + "; it must be above 0");
        }
    }
}
