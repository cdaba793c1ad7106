package io.moodreel.recommend.evaluation.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Where a mean over people lies with 95 % confidence.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {
    private static final int RESAMPLES = 1_000;

    /**
     * By the percentile bootstrap (Efron 1979): the means of 1,000 samples of as many people, drawn with replacement.
     *
     * @param values one a person, 1 or more
     */
    public static Interval ofMean(double[] values, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[sample] = sum / values.length;
        }
        Arrays.sort(means);
        return new Interval(means[RESAMPLES * 25 / 1000], means[RESAMPLES * 975 / 1000 - 1]);
    }
}
