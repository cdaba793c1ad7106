package io.moodreel.affect.signal;

import java.util.List;

/**
 * What five seconds of signals say, with units; NaN where it could not be measured. Immutable. Skin conductance is split
 * into a slow level (tonic) and fast waves (phasic); single waves are responses (SCR) of at least 0.05 µS (Boucsein and
 * others 2012, Psychophysiology 49:1017). Variability is that of the Task Force of 1996 (Circulation 93:1043), over the
 * trailing minute instead of its five, which SDNN and RMSSD bear for comparing a person with themselves (Munoz and others
 * 2015, PLoS ONE 10:e0138921).
 *
 * @param tonicMicrosiemens mean tonic level, µS
 * @param tonicSlopeMicrosiemensPerSecond its straight-line slope, µS/s
 * @param phasicMeanMicrosiemens mean of the phasic part, µS
 * @param phasicSdMicrosiemens its standard deviation, µS
 * @param scrCount responses whose peak became known in these five seconds
 * @param scrAmplitudeMicrosiemens their mean rise from onset to peak, µS; NaN when there are none
 * @param scrRiseSeconds their mean time from onset to peak; NaN when there are none
 * @param scrHalfRecoverySeconds mean time from a peak to half its amplitude, of responses that got there in these five seconds
 * @param scrPerMinute responses a minute over the trailing minute
 * @param heartRateBpm mean heart rate, beats a minute
 * @param heartRateSlopeBpmPerSecond its straight-line slope
 * @param sdnnMs standard deviation of the normal inter-beat intervals of the trailing minute
 * @param rmssdMs root mean square of successive differences of the same
 * @param pnn50 share, 0–1, of successive differences above 50 ms
 * @param gsrCoverage share, 0–1, of the five seconds in which skin conductance was measured
 * @param heartCoverage share, 0–1, of the five seconds in which heartbeats were measured
 */
public record SignalFeatures(
        double tonicMicrosiemens,
        double tonicSlopeMicrosiemensPerSecond,
        double phasicMeanMicrosiemens,
        double phasicSdMicrosiemens,
        double scrCount,
        double scrAmplitudeMicrosiemens,
        double scrRiseSeconds,
        double scrHalfRecoverySeconds,
        double scrPerMinute,
        double heartRateBpm,
        double heartRateSlopeBpmPerSecond,
        double sdnnMs,
        double rmssdMs,
        double pnn50,
        double gsrCoverage,
        double heartCoverage) {
    private static final List<String> NAMES = List.of(
            "tonic_us",
            "tonic_slope_us_per_s",
            "phasic_mean_us",
            "phasic_sd_us",
            "scr_count",
            "scr_amplitude_us",
            "scr_rise_s",
            "scr_half_recovery_s",
            "scr_per_minute",
            "heart_rate_bpm",
            "heart_rate_slope_bpm_per_s",
            "sdnn_ms",
            "rmssd_ms",
            "pnn50",
            "gsr_coverage",
            "heart_coverage");

    /** Names with units, in the order of {@link #values()}; for columns and fields. */
    public static List<String> names() {
        return NAMES;
    }

    /** The values in the order of {@link #names()}; the caller's to change. */
    public double[] values() {
        return new double[] {
            tonicMicrosiemens,
            tonicSlopeMicrosiemensPerSecond,
            phasicMeanMicrosiemens,
            phasicSdMicrosiemens,
            scrCount,
            scrAmplitudeMicrosiemens,
            scrRiseSeconds,
            scrHalfRecoverySeconds,
            scrPerMinute,
            heartRateBpm,
            heartRateSlopeBpmPerSecond,
            sdnnMs,
            rmssdMs,
            pnn50,
            gsrCoverage,
            heartCoverage
        };
    }

    /** The features of these values, in the order of {@link #names()}, as somebody stored them. */
    public static SignalFeatures of(double[] values) {
        if (values.length != NAMES.size()) {
            throw new IllegalArgumentException("features are " + NAMES.size() + " numbers, were " + values.length);
        }
        return new SignalFeatures(
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
                values[10],
                values[11],
                values[12],
                values[13],
                values[14],
                values[15]);
    }
}
