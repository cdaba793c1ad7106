package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.training.Searched;
import io.moodreel.recommend.training.Searched.Spread;

/**
 * What is minimised, with N the items that user u rated, ratings r measured in standard deviations from their mean and n the
 * number of ratings of a user or item:
 *
 * <pre>
 *   Σ over ratings of (r − b_u − b_i − q_i·(p_u + |N|^−½ Σ over N of y_j))²
 *     +  regularisation · Σ over users and items of n ^ exponent · (b² + |p|², |q|²)
 *     +  implicitRegularisation · Σ over items of n ^ exponent · |y|²
 * </pre>
 *
 * @param factors length of the vectors, 1 to 1024
 * @param iterations rounds of solving all users, then all items, then all y; 1 or more
 * @param regularisation above 0
 * @param implicitRegularisation above 0; the larger, the nearer this comes to biased matrix factorisation
 * @param regularisationExponent 0 (all alike) to 1 (by frequency)
 */
public record SvdPlusPlusParameters(
        @Searched(from = 8, to = 128, spread = Spread.BY_MAGNITUDE) int factors,
        @Searched(from = 5, to = 40) int iterations,
        @Searched(from = 0.02, to = 20, spread = Spread.BY_MAGNITUDE) double regularisation,
        @Searched(from = 0.02, to = 200, spread = Spread.BY_MAGNITUDE) double implicitRegularisation,
        @Searched(from = 0, to = 1) double regularisationExponent) {
    public SvdPlusPlusParameters {
        if (factors < 1 || factors > 1024) {
            throw new IllegalArgumentException("factors is " + factors + "; it must be from 1 to 1024");
        }
        if (iterations < 1) {
            throw new IllegalArgumentException("iterations is " + iterations + "; it must be 1 or more");
        }
        requirePositive("regularisation", regularisation);
        requirePositive("implicitRegularisation", implicitRegularisation);
        if (!(regularisationExponent >= 0 && regularisationExponent <= 1)) {
            throw new IllegalArgumentException(
                    "regularisationExponent is " + regularisationExponent + "; it must be from 0 to 1");
        }
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a number above 0");
        }
    }

    /** What is added to the diagonal of the normal equations of somebody or something with so many ratings. */
    float ridge(int ratings) {
        return (float) (regularisation * Math.pow(ratings, regularisationExponent));
    }

    /** The same for the y of an item. */
    float implicitRidge(int ratings) {
        return (float) (implicitRegularisation * Math.pow(ratings, regularisationExponent));
    }
}
