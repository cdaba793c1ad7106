package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The skin conductance channel of one viewing, window by window. Cleaned values are smoothed over 0.75 s (the window
 * BioSPPy uses for the same) and split at 0.05 Hz, where NeuroKit2 and AcqKnowledge split too (Makowski and others 2021,
 * Behavior Research Methods 53:1689); theirs looks both ways, ours forward only, so that the tonic level lags by about five
 * seconds. Responses are sought in the smoothed curve, whose amplitudes no filter has bent. After a gap of more than two
 * seconds everything starts anew.
 */
final class SkinConductance {
    private static final double SPLIT_HZ = 0.05;
    private static final int SMOOTHED = 3;
    private static final double BIN_SECONDS = 1.0 / GsrGrid.RATE_HZ;
    private static final double LEAST_COVERAGE = 0.5;

    private final GsrGrid grid;
    private final boolean calibrated;
    private final LowPass tonicFilter = new LowPass(SPLIT_HZ, GsrGrid.RATE_HZ);
    private final ResponseDetector responses = new ResponseDetector();
    private final TrailingRate rate = new TrailingRate();
    private final double[] smoothing = new double[SMOOTHED];
    private int smoothed;
    private boolean running;

    SkinConductance(GsrUnit unit) {
        grid = new GsrGrid(unit);
        calibrated = unit == GsrUnit.MICROSIEMENS;
    }

    /** Writes what this window's samples say. */
    void measure(OpenWindow window, WindowMeasures measures) {
        double[] values = grid.fill(window);
        LineFit tonic = new LineFit();
        LineFit phasic = new LineFit();
        LineFit amplitudes = new LineFit();
        LineFit rises = new LineFit();
        LineFit recoveries = new LineFit();
        for (int bin = 0; bin < values.length; bin++) {
            if (Double.isNaN(values[bin])) {
                running = false;
                continue;
            }
            double smooth = smooth(values[bin]);
            if (!running) {
                running = true;
                tonicFilter.start(smooth);
                responses.restart();
            }
            double level = tonicFilter.next(smooth);
            double seconds = bin * BIN_SECONDS;
            tonic.add(seconds, level);
            phasic.add(seconds, smooth - level);
            if (responses.next(smooth)) {
                amplitudes.add(seconds, responses.amplitude());
                rises.add(seconds, responses.riseSeconds());
            }
            double recovery = responses.takeHalfRecovery();
            if (!Double.isNaN(recovery)) {
                recoveries.add(seconds, recovery);
            }
        }
        double coverage = (double) tonic.count() / values.length;
        rate.add(amplitudes.count(), tonic.count() * BIN_SECONDS);
        measures.gsrCoverage = coverage;
        if (coverage < LEAST_COVERAGE) {
            return;
        }
        double amplitudeSum = amplitudes.count() == 0 ? 0 : amplitudes.mean() * amplitudes.count();
        measures.set(Measure.TONIC, tonic.mean());
        measures.set(Measure.TONIC_SLOPE, tonic.slope());
        measures.set(Measure.PHASIC_MEAN, phasic.mean());
        measures.set(Measure.PHASIC_SD, phasic.standardDeviation());
        measures.set(Measure.SCR_PER_MINUTE, rate.perMinute());
        measures.set(Measure.SCR_AMPLITUDE, amplitudeSum);
        measures.scrCount = amplitudes.count();
        measures.scrAmplitude = amplitudes.mean();
        measures.scrRiseSeconds = rises.mean();
        measures.scrHalfRecoverySeconds = recoveries.mean();
        measures.calibrated = calibrated;
    }

    private double smooth(double value) {
        if (!running) {
            smoothed = 0;
        }
        smoothing[smoothed % SMOOTHED] = value;
        smoothed++;
        int count = Math.min(smoothed, SMOOTHED);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += smoothing[i];
        }
        return sum / count;
    }

    void write(DataOutput out) throws IOException {
        grid.write(out);
        tonicFilter.write(out);
        responses.write(out);
        rate.write(out);
        for (double value : smoothing) {
            out.writeDouble(value);
        }
        out.writeInt(smoothed);
        out.writeBoolean(running);
    }

    void read(DataInput in) throws IOException {
        grid.read(in);
        tonicFilter.read(in);
        responses.read(in);
        rate.read(in);
        for (int i = 0; i < SMOOTHED; i++) {
            smoothing[i] = in.readDouble();
        }
        smoothed = in.readInt();
        running = in.readBoolean();
    }
}
