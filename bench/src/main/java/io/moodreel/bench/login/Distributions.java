package io.moodreel.bench.login;

import java.util.Arrays;
import java.util.Locale;

/**
 * Two series of times, and whether one can tell them apart. The measure is the probability that a time of the second is
 * longer than one of the first (Mann and Whitney's U over the number of pairs; 0.5 = no difference) with its 95 %
 * interval under no difference.
 *
 * @param firstMs milliseconds
 * @param secondMs milliseconds
 */
record Distributions(double[] firstMs, double[] secondMs) {
    private static final double NORMAL_95 = 1.96;

    /** The probability that a time of the second is longer; ties count half. */
    double probabilityLonger() {
        double wins = 0;
        for (double one : firstMs) {
            for (double other : secondMs) {
                wins += other > one ? 1 : other == one ? 0.5 : 0;
            }
        }
        return wins / firstMs.length / secondMs.length;
    }

    /** Half the width of the interval in which the probability lies, 19 times in 20, when there is no difference. */
    double chance() {
        double n = firstMs.length;
        double m = secondMs.length;
        return NORMAL_95 * Math.sqrt((n + m + 1) / (12 * n * m));
    }

    void print(String first, String second) {
        System.out.printf(Locale.ROOT, "  %-28s %s%n", first, summary(firstMs));
        System.out.printf(Locale.ROOT, "  %-28s %s%n", second, summary(secondMs));
        double probability = probabilityLonger();
        boolean apart = Math.abs(probability - 0.5) > chance();
        System.out.printf(
                Locale.ROOT,
                "  P(second longer) %.3f, by chance 0.5 ± %.3f: %s%n",
                probability,
                chance(),
                apart ? "TOLD APART" : "not told apart");
    }

    private static String summary(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %7.2f ms, quartiles %7.2f to %7.2f (n = %d)",
                sorted[sorted.length / 2],
                sorted[sorted.length / 4],
                sorted[3 * sorted.length / 4],
                sorted.length);
    }
}
