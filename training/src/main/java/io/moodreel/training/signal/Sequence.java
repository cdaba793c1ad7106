package io.moodreel.training.signal;

import io.moodreel.affect.signal.ChangeScores;
import io.moodreel.affect.signal.ModelInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A piece of a viewing as the nets take it.
 *
 * @param inputs window by window
 * @param clusters whose LSTM answers each
 * @param targets by window and head; NaN where unknown
 * @param weights how much each counts
 */
record Sequence(float[][] inputs, int[] clusters, double[][] targets, double[][] weights) {
    /** So long that an LSTM can learn what bears on what; the hour of a stress session would be one step of learning. */
    private static final int LONGEST = 60;

    private static final int FIRST_HEART_SCORE = ChangeScores.names().indexOf("heart_rate");

    static List<Sequence> of(List<Viewing> viewings, double[] scale, double[][] centroids, Balance balance) {
        List<Sequence> sequences = new ArrayList<>();
        for (Viewing viewing : viewings) {
            List<Window> windows = viewing.windows();
            for (int from = 0; from < windows.size(); from += LONGEST) {
                sequences.add(of(
                        viewing,
                        windows.subList(from, Math.min(windows.size(), from + LONGEST)),
                        scale,
                        centroids,
                        balance));
            }
        }
        return sequences;
    }

    private static Sequence of(
            Viewing viewing, List<Window> windows, double[] scale, double[][] centroids, Balance balance) {
        int steps = windows.size();
        Sequence sequence = new Sequence(
                new float[steps][], new int[steps], new double[steps][Lstm.HEADS], new double[steps][Lstm.HEADS]);
        for (int step = 0; step < steps; step++) {
            Window window = windows.get(step);
            sequence.inputs[step] = ModelInput.of(window.change(), scale, Standard.LIMIT);
            sequence.clusters[step] = ModelInput.nearest(centroids, sequence.inputs[step], window.change());
            for (Head head : Head.values()) {
                double target = window.target(head);
                sequence.targets[step][head.ordinal()] = target;
                sequence.weights[step][head.ordinal()] = balance.weight(viewing, head, target);
            }
        }
        return sequence;
    }

    /** Now and then as if one of two channels had not been there, so that no model leans on having both. */
    Sequence withDropout(Random random) {
        boolean both = inputs[0][ChangeScores.COUNT] > 0 && inputs[0][ChangeScores.COUNT + 1] > 0;
        double drawn = random.nextDouble();
        if (!both || drawn > 0.5) {
            return this;
        }
        boolean heart = drawn < 0.3;
        float[][] masked = new float[inputs.length][];
        for (int step = 0; step < masked.length; step++) {
            masked[step] = inputs[step].clone();
            for (int i = 0; i < ChangeScores.COUNT; i++) {
                if (i >= FIRST_HEART_SCORE == heart) {
                    masked[step][i] = 0;
                }
            }
            for (int flag = 0; flag < 3; flag++) {
                if (flag > 0 == heart) {
                    masked[step][ChangeScores.COUNT + flag] = 0;
                }
            }
        }
        return new Sequence(masked, clusters, targets, weights);
    }
}
