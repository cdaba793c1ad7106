package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.training.Searched;

/**
 * How sources are mixed.
 *
 * @param candidates how many items a source proposes at most, 10 to 1000
 * @param regularisation what is laid on the square of the weights, beside a mean loss of some units; above 0
 * @param loyalty how firmly the weights of one {@link HistorySize} are held to those of all sizes together, above 0
 */
public record HybridParameters(
        @Searched(from = 20, to = 200, spread = Searched.Spread.BY_MAGNITUDE) int candidates,
        @Searched(from = 0.0001, to = 0.1, spread = Searched.Spread.BY_MAGNITUDE) double regularisation,
        @Searched(from = 0.01, to = 10, spread = Searched.Spread.BY_MAGNITUDE) double loyalty) {
    public HybridParameters {
        if (candidates < 10 || candidates > 1000) {
            throw new IllegalArgumentException("candidates is " + candidates + "; it must be from 10 to 1000");
        }
        requirePositive("regularisation", regularisation);
        requirePositive("loyalty", loyalty);
    }

    private static void requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a number above 0");
        }
    }
}
