package io.moodreel.recommend.bpr;

import io.moodreel.recommend.training.Searched;
import io.moodreel.recommend.training.Searched.Spread;

/**
 * What is maximised over user vectors w, item vectors h and item biases b: the sum, over rated items i and unrated items j
 * of each user, of ln σ(w·h_i + b_i − w·h_j − b_j), less the regularisation of what a step touches.
 *
 * @param factors length of the vectors, 1 to 1024
 * @param epochs in each, as many pairs are drawn as there are ratings; 1 or more
 * @param learningRate the mean over all epochs, above 0, at most 1
 * @param regularisation of vectors and biases, 0 or more
 * @param drawn how many unrated items are drawn for a rated one; the one scored highest is the pair's other half (dynamic
 *     negative sampling, Zhang et al. 2013). With 1 it is any, as first published; 1 to 1000
 */
public record BprParameters(
        @Searched(from = 32, to = 256, spread = Spread.BY_MAGNITUDE) int factors,
        @Searched(from = 20, to = 200, spread = Spread.BY_MAGNITUDE) int epochs,
        @Searched(from = 0.005, to = 0.2, spread = Spread.BY_MAGNITUDE) double learningRate,
        @Searched(from = 0.001, to = 0.3, spread = Spread.BY_MAGNITUDE) double regularisation,
        @Searched(from = 1, to = 16, spread = Spread.BY_MAGNITUDE) int drawn) {
    public BprParameters {
        if (factors < 1 || factors > 1024) {
            throw new IllegalArgumentException("factors is " + factors + "; it must be from 1 to 1024");
        }
        if (epochs < 1) {
            throw new IllegalArgumentException("epochs is " + epochs + "; it must be 1 or more");
        }
        if (!(learningRate > 0 && learningRate <= 1)) {
            throw new IllegalArgumentException(
                    "learningRate is " + learningRate + "; it must be above 0 and at most 1");
        }
        if (!(regularisation >= 0 && regularisation <= 1)) {
            throw new IllegalArgumentException("regularisation is " + regularisation + "; it must be from 0 to 1");
        }
        if (drawn < 1 || drawn > 1000) {
            throw new IllegalArgumentException("drawn is " + drawn + "; it must be from 1 to 1000");
        }
    }

    /** Steps grow shorter in equal parts, so that the last pairs no longer push about what all taught. */
    double learningRate(int epoch) {
        return 2 * learningRate * (epochs - epoch) / (epochs + 1);
    }
}
