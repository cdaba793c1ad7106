package io.moodreel.recommend.userknn;

import io.moodreel.recommend.training.Searched;

/**
 * Who is a neighbour.
 *
 * @param fewestCommon how many items both must have rated, 2 or more
 * @param leastCorrelation neighbours correlate more than this; −1 to 1
 * @param significance correlations over fewer common items weigh n / significance of their value (Herlocker et al.
 *     1999); 0 for all alike
 */
public record PearsonParameters(
        @Searched(from = 2, to = 10) int fewestCommon,
        @Searched(from = 0, to = 0.6) double leastCorrelation,
        @Searched(from = 0, to = 100) int significance) {
    public PearsonParameters {
        if (fewestCommon < 2) {
            throw new IllegalArgumentException("fewestCommon is " + fewestCommon + "; a correlation needs 2 or more");
        }
        if (!(leastCorrelation >= -1 && leastCorrelation <= 1)) {
            throw new IllegalArgumentException("leastCorrelation is " + leastCorrelation + "; it must be from -1 to 1");
        }
        if (significance < 0) {
            throw new IllegalArgumentException("significance is " + significance + "; it must be 0 or more");
        }
    }
}
