package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.training.Searched;

/**
 * How a rating is predicted from ratings of similar items.
 *
 * @param neighbours how many items of the person's history count for one prediction, 1 or more
 * @param stored how many neighbours each item keeps to choose from, 1 or more
 * @param shrinkage pulls similarities that few people vouch for toward 0: s · n / (n + shrinkage); 0 or more
 */
public record ItemRatingParameters(
        @Searched(from = 5, to = 80, spread = Searched.Spread.BY_MAGNITUDE) int neighbours,
        int stored,
        @Searched(from = 0, to = 200) double shrinkage) {
    public ItemRatingParameters {
        if (neighbours < 1 || stored < 1) {
            throw new IllegalArgumentException(
                    "neighbours is " + neighbours + " and stored " + stored + "; both must be 1 or more");
        }
        if (!(shrinkage >= 0)) {
            throw new IllegalArgumentException("shrinkage is " + shrinkage + "; it must be 0 or more");
        }
    }
}
