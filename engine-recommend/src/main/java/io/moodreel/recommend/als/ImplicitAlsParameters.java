package io.moodreel.recommend.als;

import io.moodreel.recommend.training.Searched;
import io.moodreel.recommend.training.Searched.Spread;

/**
 * What is minimised over user vectors w and item vectors h, with S the rated pairs, n the number of ratings of a user or
 * item and N the number of items or users on the other side:
 *
 * <pre>
 *   Σ over S of c (w·h − 1)²  +  unobservedWeight · Σ over all pairs of (w·h)²
 *     +  regularisation · Σ over all w and h of (n + unobservedWeight · N) ^ regularisationExponent · |w|², |h|²
 * </pre>
 *
 * where c = (rating ÷ mean rating) ^ ratingExponent: at 0 every rating counts alike, at 1 a ★5 ten times a ★0.5.
 *
 * @param factors length of the vectors, 1 to 1024
 * @param iterations rounds of solving all users, then all items; 1 or more
 * @param unobservedWeight what a pair without a rating weighs, above 0
 * @param regularisation above 0
 * @param regularisationExponent 0 (all alike) to 1 (by frequency)
 * @param ratingExponent 0 or more; ratings of 0 and below weigh nothing when it is above 0
 */
public record ImplicitAlsParameters(
        @Searched(from = 32, to = 256, spread = Spread.BY_MAGNITUDE) int factors,
        @Searched(from = 4, to = 24) int iterations,
        @Searched(from = 0.003, to = 1, spread = Spread.BY_MAGNITUDE) double unobservedWeight,
        @Searched(from = 0.0005, to = 0.5, spread = Spread.BY_MAGNITUDE) double regularisation,
        @Searched(from = 0, to = 1) double regularisationExponent,
        @Searched(from = 0, to = 1) double ratingExponent) {
    public ImplicitAlsParameters {
        if (factors < 1 || factors > 1024) {
            throw new IllegalArgumentException("factors is " + factors + "; it must be from 1 to 1024");
        }
        if (iterations < 1) {
            throw new IllegalArgumentException("iterations is " + iterations + "; it must be 1 or more");
        }
        requirePositive("unobservedWeight", unobservedWeight);
        requirePositive("regularisation", regularisation);
        if (!(regularisationExponent >= 0 && regularisationExponent <= 1)) {
            throw new IllegalArgumentException(
                    "regularisationExponent is " + regularisationExponent + "; it must be from 0 to 1");
        }
        if (!(ratingExponent >= 0 && ratingExponent <= 10)) {
            throw new IllegalArgumentException("ratingExponent is " + ratingExponent + "; it must be from 0 to 10");
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a number above 0");
        }
    }
}
