package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.training.Searched;

/**
 * How neighbours of an item are found.
 *
 * @param similarity what is compared
 * @param neighbours how many each item keeps, 1 or more
 * @param shrinkage pulls similarities that few people vouch for toward 0: s · n / (n + shrinkage) with n common raters
 *     (Bell and Koren 2007); 0 or more
 */
public record ItemKnnParameters(
        @Searched ItemSimilarity similarity,
        @Searched(from = 5, to = 500, spread = Searched.Spread.BY_MAGNITUDE) int neighbours,
        @Searched(from = 0, to = 50) double shrinkage) {
    public ItemKnnParameters {
        if (neighbours < 1) {
            throw new IllegalArgumentException("neighbours is " + neighbours + "; it must be 1 or more");
        }
        if (!(shrinkage >= 0)) {
            throw new IllegalArgumentException("shrinkage is " + shrinkage + "; it must be 0 or more");
        }
    }
}
