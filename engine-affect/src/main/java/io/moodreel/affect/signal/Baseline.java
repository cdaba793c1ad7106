package io.moodreel.affect.signal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * A person's own first minute, measure by measure, and how far they are from it. A measure that was there for less than half
 * of that minute – a strap put on late – takes its first minute when it comes.
 */
final class Baseline {
    private static final int WINDOWS = 60_000 / SignalPipeline.WINDOW_MS;
    private static final int ENOUGH = WINDOWS / 2;

    private final int[] counts = new int[Measure.values().length];
    private final double[] means = new double[counts.length];
    private final double[] squares = new double[counts.length];
    private final boolean[] closed = new boolean[counts.length];
    /** Windows so far; stays at one more than the minute has. */
    private int windows;

    /** How this window differs from the baseline, empty when nothing has both; then counts it to the baseline where that is open. */
    Optional<ChangeScores> next(WindowMeasures measures) {
        double[] scores = new double[counts.length];
        boolean any = false;
        for (Measure measure : Measure.values()) {
            int i = measure.ordinal();
            scores[i] = score(measure, measures.get(measure));
            any |= measures.measured() && Double.isFinite(scores[i]);
        }
        windows = Math.min(windows + 1, WINDOWS + 1);
        for (Measure measure : Measure.values()) {
            learn(measure.ordinal(), measures.get(measure));
        }
        return any ? Optional.of(ChangeScores.of(scores)) : Optional.empty();
    }

    private double score(Measure measure, double value) {
        int i = measure.ordinal();
        if (!closed[i] || Double.isNaN(value)) {
            return Double.NaN;
        }
        double deviation = Math.sqrt(squares[i] / (counts[i] - 1));
        return (value - means[i]) / (deviation + measure.resolution());
    }

    /** Welford's running mean and sum of squares. */
    private void learn(int i, double value) {
        if (closed[i]) {
            return;
        }
        if (Double.isFinite(value)) {
            counts[i]++;
            double before = value - means[i];
            means[i] += before / counts[i];
            squares[i] += before * (value - means[i]);
        }
        closed[i] = windows == WINDOWS && counts[i] >= ENOUGH || counts[i] == WINDOWS;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(windows);
        for (int i = 0; i < counts.length; i++) {
            out.writeInt(counts[i]);
            out.writeDouble(means[i]);
            out.writeDouble(squares[i]);
            out.writeBoolean(closed[i]);
        }
    }

    void read(DataInput in) throws IOException {
        windows = in.readInt();
        for (int i = 0; i < counts.length; i++) {
            counts[i] = in.readInt();
            means[i] = in.readDouble();
            squares[i] = in.readDouble();
            closed[i] = in.readBoolean();
        }
    }
}
