package io.moodreel.affect.signal;

import java.util.List;

/**
 * How much five seconds differ from the person's own first minute, in standard deviations of that minute: (value − its
 * mean) ÷ (its standard deviation + what the measure can resolve), so that a minute that stood still makes no giants. NaN
 * where either is not measured. Immutable.
 *
 * @param tonic level of skin conductance
 * @param tonicSlope how it rises
 * @param phasicMean the waves' mean
 * @param phasicSd their spread
 * @param scrPerMinute how often responses come
 * @param scrAmplitude how much rise they add up to in five seconds
 * @param heartRate beats a minute
 * @param heartRateSlope how that rises
 * @param sdnn standard deviation of inter-beat intervals
 * @param rmssd root mean square of their successive differences
 * @param pnn50 share of differences above 50 ms
 */
public record ChangeScores(
        double tonic,
        double tonicSlope,
        double phasicMean,
        double phasicSd,
        double scrPerMinute,
        double scrAmplitude,
        double heartRate,
        double heartRateSlope,
        double sdnn,
        double rmssd,
        double pnn50) {
    private static final List<String> NAMES = List.of(
            "tonic",
            "tonic_slope",
            "phasic_mean",
            "phasic_sd",
            "scr_per_minute",
            "scr_amplitude",
            "heart_rate",
            "heart_rate_slope",
            "sdnn",
            "rmssd",
            "pnn50");

    /** How many there are. */
    public static final int COUNT = NAMES.size();

    /** Names in the order of {@link #values()}; for columns and fields. */
    public static List<String> names() {
        return NAMES;
    }

    /** The scores in the order of {@link #names()}; the caller's to change. */
    public double[] values() {
        return new double[] {
            tonic,
            tonicSlope,
            phasicMean,
            phasicSd,
            scrPerMinute,
            scrAmplitude,
            heartRate,
            heartRateSlope,
            sdnn,
            rmssd,
            pnn50
        };
    }

    /** The scores of these values, in the order of {@link #names()}. */
    public static ChangeScores of(double[] values) {
        if (values.length != COUNT) {
            throw new IllegalArgumentException("change scores are " + COUNT + " numbers, were " + values.length);
        }
        return new ChangeScores(
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8],
                values[9],
                values[10]);
    }
}
