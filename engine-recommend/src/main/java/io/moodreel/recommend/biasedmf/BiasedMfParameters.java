package io.moodreel.recommend.biasedmf;

import io.moodreel.recommend.training.Searched;
import io.moodreel.recommend.training.Searched.Spread;

/**
 * What is minimised over user vectors p, item vectors q and both biases b, with ratings r measured in standard deviations from their mean and n
 * the number of ratings of a user or item:
 *
 * <pre>
 *   Σ over ratings of (r − b_u − b_i − p·q)²  +  regularisation · Σ over users and items of n ^ exponent · (b² + |p|², |q|²)
 * </pre>
 *
 * @param factors length of the vectors, 1 to 1024
 * @param iterations rounds of solving all users, then all items; 1 or more
 * @param regularisation above 0
 * @param regularisationExponent 0 (all alike) to 1 (by frequency)
 */
public record BiasedMfParameters(
        @Searched(from = 8, to = 128, spread = Spread.BY_MAGNITUDE) int factors,
        @Searched(from = 5, to = 40) int iterations,
        @Searched(from = 0.02, to = 20, spread = Spread.BY_MAGNITUDE) double regularisation,
        @Searched(from = 0, to = 1) double regularisationExponent) {
    public BiasedMfParameters {
        if (factors < 1 || factors > 1024) {
            throw new IllegalArgumentException("factors is " + factors + "; it must be from 1 to 1024");
        }
        if (iterations < 1) {
            throw new IllegalArgumentException("iterations is " + iterations + "; it must be 1 or more");
        }
        if (!(regularisation > 0 && regularisation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("regularisation is " + regularisation + "; it must be a number above 0");
        }
        if (!(regularisationExponent >= 0 && regularisationExponent <= 1)) {
            throw new IllegalArgumentException(
                    "regularisationExponent is " + regularisationExponent + "; it must be from 0 to 1");
        }
    }

    /** What is added to the diagonal of the normal equations of somebody or something with so many ratings. */
    float ridge(int ratings) {
        return (float) (regularisation * Math.pow(ratings, regularisationExponent));
    }
}
