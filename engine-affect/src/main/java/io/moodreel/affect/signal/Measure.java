package io.moodreel.affect.signal;

/**
 * What change scores are made of, in the order of {@link ChangeScores}, each with what it can resolve: added to the
 * standard deviation of the first minute, so that a person who sat quite still is not a thousand deviations away a minute later.
 */
enum Measure {
    /** The threshold of a response. */
    TONIC(0.05),
    /** That threshold over the five seconds a rise may take. */
    TONIC_SLOPE(0.01),
    PHASIC_MEAN(0.02),
    PHASIC_SD(0.01),
    SCR_PER_MINUTE(1),
    SCR_AMPLITUDE(0.05),
    /** Wrist devices tell whole or quarter beats a minute, averaged. */
    HEART_RATE(1),
    HEART_RATE_SLOPE(0.2),
    /** A third of the E4's clock of 1/64 s. */
    SDNN(5),
    RMSSD(5),
    PNN50(0.05);

    private final double resolution;

    Measure(double resolution) {
        this.resolution = resolution;
    }

    /** In the unit of the measure. */
    double resolution() {
        return resolution;
    }
}
