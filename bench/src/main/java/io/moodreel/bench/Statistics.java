package io.moodreel.bench;

import java.util.Arrays;

/** Order statistics of a few measurements. */
public final class Statistics {
    private Statistics() {}

    public static double median(double[] values) {
        return quantile(values, 0.5);
    }

    /** The value that a share {@code quantile} of all values does not exceed. */
    public static double quantile(double[] values, double quantile) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))];
    }
}
