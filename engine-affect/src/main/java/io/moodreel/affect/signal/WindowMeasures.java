package io.moodreel.affect.signal;

import java.util.Arrays;

/** What was measured in one window, while it is put together; NaN where nothing was. */
final class WindowMeasures {
    private final double[] values = new double[Measure.values().length];
    boolean calibrated;
    double scrCount = Double.NaN;
    double scrAmplitude = Double.NaN;
    double scrRiseSeconds = Double.NaN;
    double scrHalfRecoverySeconds = Double.NaN;
    double gsrCoverage;
    double heartCoverage;

    WindowMeasures() {
        Arrays.fill(values, Double.NaN);
    }

    void set(Measure measure, double value) {
        values[measure.ordinal()] = value;
    }

    double get(Measure measure) {
        return values[measure.ordinal()];
    }

    /** Whether one of the channels has a value for its level. */
    boolean measured() {
        return Double.isFinite(get(Measure.TONIC)) || Double.isFinite(get(Measure.HEART_RATE));
    }

    /** The features to be shown: of raw counts nothing that would need µS. */
    SignalFeatures features() {
        return new SignalFeatures(
                microsiemens(get(Measure.TONIC)),
                microsiemens(get(Measure.TONIC_SLOPE)),
                microsiemens(get(Measure.PHASIC_MEAN)),
                microsiemens(get(Measure.PHASIC_SD)),
                scrCount,
                microsiemens(scrAmplitude),
                scrRiseSeconds,
                scrHalfRecoverySeconds,
                get(Measure.SCR_PER_MINUTE),
                get(Measure.HEART_RATE),
                get(Measure.HEART_RATE_SLOPE),
                get(Measure.SDNN),
                get(Measure.RMSSD),
                get(Measure.PNN50),
                gsrCoverage,
                heartCoverage);
    }

    private double microsiemens(double value) {
        return calibrated ? value : Double.NaN;
    }
}
