package io.moodreel.recommend.popularity;

import io.moodreel.recommend.training.Searched;

/**
 * How fast the past fades.
 *
 * @param halfLifeDays a rating this old counts half, above 0
 */
public record TrendingParameters(
        @Searched(from = 1, to = 2000, spread = Searched.Spread.BY_MAGNITUDE) double halfLifeDays) {
    public TrendingParameters {
        if (!(halfLifeDays > 0)) {
            throw new IllegalArgumentException("halfLifeDays is " + halfLifeDays + "; it must be above 0");
        }
    }
}
