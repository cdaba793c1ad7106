package io.moodreel.server.experiments.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a value lies with 95 % confidence. */
@Schema(name = "ConfidenceInterval", description = "Where a value lies with 95 % confidence")
public record Interval(@Schema(required = true) double low, @Schema(required = true) double high) {
    /** The normal distribution's 97.5th percentile. */
    private static final double Z = 1.959963984540054;

    /**
     * A share by the score interval of Wilson (1927), which stays within 0–1 and is honest for few people and for shares
     * near 0 and 1.
     *
     * @param successes 0 to {@code people}
     * @param people nobody: 0–1
     */
    public static Interval ofShare(long successes, long people) {
        if (successes < 0 || successes > people) {
            throw new IllegalArgumentException(successes + " of " + people + " is no share");
        }
        if (people == 0) {
            return new Interval(0, 1);
        }
        double share = (double) successes / people;
        double spread = Z * Z / people;
        double middle = (share + spread / 2) / (1 + spread);
        double half = Z * Math.sqrt(share * (1 - share) / people + spread / people / 4) / (1 + spread);
        return new Interval(
                successes == 0 ? 0 : Math.max(0, middle - half), successes == people ? 1 : Math.min(1, middle + half));
    }
}
