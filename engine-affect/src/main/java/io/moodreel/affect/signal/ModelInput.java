package io.moodreel.affect.signal;

import java.util.Arrays;

/**
 * Change scores as a signal model wants them: scaled, cut off, 0 where nothing was measured, and three flags that say what
 * was – skin conductance, heart rate, variability. Whoever trains a model makes its inputs here, so that it runs on what it
 * was trained on.
 */
public final class ModelInput {
    /** Numbers in a model's input: the scores, then the flags. */
    public static final int LENGTH = ChangeScores.COUNT + 3;

    private static final Measure[] PROOFS = {Measure.TONIC, Measure.HEART_RATE, Measure.SDNN};

    private ModelInput() {}

    /**
     * @param scale what each score is divided by, in the order of {@link ChangeScores#names()}
     * @param limit beyond which, either way, a scaled score is cut off
     * @return {@link #LENGTH} finite numbers
     */
    public static float[] of(ChangeScores change, double[] scale, double limit) {
        float[] input = new float[LENGTH];
        double[] scores = change.values();
        for (int i = 0; i < scores.length; i++) {
            double scaled = scores[i] / scale[i];
            input[i] = Double.isNaN(scaled) ? 0 : (float) Math.clamp(scaled, -limit, limit);
        }
        for (int flag = 0; flag < PROOFS.length; flag++) {
            input[scores.length + flag] = Double.isFinite(scores[PROOFS[flag].ordinal()]) ? 1 : 0;
        }
        return input;
    }

    /** The centroid nearest to an input in the scores that were measured; of equally near ones the first. */
    public static int nearest(double[][] centroids, float[] input, ChangeScores change) {
        double[] scores = change.values();
        double[] distances = new double[centroids.length];
        for (int i = 0; i < scores.length; i++) {
            if (Double.isNaN(scores[i])) {
                continue;
            }
            for (int cluster = 0; cluster < centroids.length; cluster++) {
                double difference = input[i] - centroids[cluster][i];
                distances[cluster] += difference * difference;
            }
        }
        double least = Arrays.stream(distances).min().orElse(0);
        int nearest = 0;
        while (distances[nearest] > least) {
            nearest++;
        }
        return nearest;
    }
}
