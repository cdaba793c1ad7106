package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.training.Searched;
import io.moodreel.recommend.training.Searched.Spread;

/**
 * What is minimised, with N the items that user u rated and ratings r measured in standard deviations from their mean:
 *
 * <pre>
 *   Σ over ratings of (r − b_u − b_i − q_i·(p_u + |N|^−½ Σ over N of y_j))²
 *     +  biasRegularisation · (b_u² + b_i²)  +  regularisation · (s_i |q_i|² + s_u |p_u|² + Σ over N of s_j |y_j|²)
 * </pre>
 *
 * where s = n ^ (regularisationExponent − 1) of the number of ratings of the item or user: at 1 all are 1, as Koren has it;
 * below, who and what is known well is held less.
 *
 * @param factors length of the vectors, 1 to 1024
 * @param epochs times every rating is looked at, 1 or more
 * @param learningRate of the first epoch, above 0 and at most 0.5
 * @param learningRateDecay what it is multiplied by from epoch to epoch, above 0 and at most 1
 * @param biasRegularisation 0 to 1
 * @param regularisation 0 to 10
 * @param regularisationExponent 0 to 1
 */
public record SvdPlusPlusParameters(
        @Searched(from = 10, to = 128, spread = Spread.BY_MAGNITUDE) int factors,
        @Searched(from = 10, to = 60) int epochs,
        @Searched(from = 0.002, to = 0.03, spread = Spread.BY_MAGNITUDE) double learningRate,
        @Searched(from = 0.9, to = 1) double learningRateDecay,
        @Searched(from = 0.002, to = 0.1, spread = Spread.BY_MAGNITUDE) double biasRegularisation,
        @Searched(from = 0.005, to = 3, spread = Spread.BY_MAGNITUDE) double regularisation,
        @Searched(from = 0.2, to = 1) double regularisationExponent) {
    public SvdPlusPlusParameters {
        if (factors < 1 || factors > 1024) {
            throw new IllegalArgumentException("factors is " + factors + "; it must be from 1 to 1024");
        }
        if (epochs < 1) {
            throw new IllegalArgumentException("epochs is " + epochs + "; it must be 1 or more");
        }
        if (!(learningRate > 0 && learningRate <= 0.5)) {
            throw new IllegalArgumentException(
                    "learningRate is " + learningRate + "; it must be above 0 and at most 0.5");
        }
        if (!(learningRateDecay > 0 && learningRateDecay <= 1)) {
            throw new IllegalArgumentException(
                    "learningRateDecay is " + learningRateDecay + "; it must be above 0 and at most 1");
        }
        requireShare("biasRegularisation", biasRegularisation);
        if (!(regularisation >= 0 && regularisation <= 10)) {
            throw new IllegalArgumentException("regularisation is " + regularisation + "; it must be from 0 to 10");
        }
        requireShare("regularisationExponent", regularisationExponent);
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be from 0 to 1");
        }
    }

    /** How firmly a vector is held that so many ratings speak for: s above. */
    float hold(int ratings) {
        return (float) Math.pow(ratings, regularisationExponent - 1);
    }
}
