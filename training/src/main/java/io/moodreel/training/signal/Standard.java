package io.moodreel.training.signal;

import io.moodreel.affect.signal.ChangeScores;
import java.util.Arrays;
import java.util.List;

/** What scales change scores: of each the root mean square over the training data, scores beyond ten left out. */
final class Standard {
    /** Scaled scores are cut off here. */
    static final double LIMIT = 4;

    private static final double WILD = 10;

    private Standard() {}

    static double[] of(List<Viewing> viewings) {
        double[] squares = new double[ChangeScores.COUNT];
        int[] counts = new int[ChangeScores.COUNT];
        for (Viewing viewing : viewings) {
            for (Window window : viewing.windows()) {
                double[] scores = window.change().values();
                for (int i = 0; i < scores.length; i++) {
                    if (Math.abs(scores[i]) <= WILD) {
                        squares[i] += scores[i] * scores[i];
                        counts[i]++;
                    }
                }
            }
        }
        double[] scale = new double[ChangeScores.COUNT];
        Arrays.setAll(scale, i -> counts[i] == 0 ? 1 : Math.max(0.1, Math.sqrt(squares[i] / counts[i])));
        return scale;
    }
}
