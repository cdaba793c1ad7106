package io.moodreel.recommend.popularity;

import io.moodreel.recommend.training.Searched;

/**
 * How means are damped.
 *
 * @param damping how many ratings the overall mean weighs, 0 or more
 * @param fewestRatings items with fewer are not placed, 1 or more
 */
public record BestRatedParameters(
        @Searched(from = 1, to = 50, spread = Searched.Spread.BY_MAGNITUDE) double damping,
        @Searched(from = 1, to = 50, spread = Searched.Spread.BY_MAGNITUDE) int fewestRatings) {
    public BestRatedParameters {
        if (!(damping >= 0)) {
            throw new IllegalArgumentException("damping is " + damping + "; it must be 0 or more");
        }
        if (fewestRatings < 1) {
            throw new IllegalArgumentException("fewestRatings is " + fewestRatings + "; it must be 1 or more");
        }
    }
}
