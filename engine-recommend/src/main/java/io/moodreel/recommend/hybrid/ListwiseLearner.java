package io.moodreel.recommend.hybrid;

import java.util.List;

/**
 * Learns weights w so that w·x puts what was chosen before what was not: it minimises the mean over examples of
 * −Σ over chosen c of ln(exp(w·x_c) / Σ over all j of exp(w·x_j)) / |chosen| (ListNet's top-one loss, Cao et al. 2007) plus
 * regularisation · |w − origin|². Convex in a few dozen unknowns, so Newton's method is there after some ten steps; no
 * random numbers.
 */
final class ListwiseLearner {
    private static final int STEPS = 30;
    private static final double ENOUGH = 1e-9;
    private static final int HALVINGS = 20;

    private final List<Example> examples;
    private final double[] origin;
    private final double regularisation;
    private final int size;

    /** @param origin what the weights are without any example */
    ListwiseLearner(List<Example> examples, double[] origin, double regularisation) {
        this.examples = examples;
        this.origin = origin;
        this.regularisation = regularisation;
        this.size = origin.length;
    }

    double[] learn() {
        double[] weights = origin.clone();
        double loss = loss(weights);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            differentiate(weights, gradient, curvature);
            double[] direction = NormalEquations.solve(curvature, gradient);
            double[] next = weights;
            double nextLoss = loss;
            // the full step is too far only while the loss is far from a parabola
            for (double length = 1, tries = 0; tries < HALVINGS && nextLoss >= loss; length /= 2, tries++) {
                next = moved(weights, direction, -length);
                nextLoss = loss(next);
            }
            if (!(nextLoss < loss - ENOUGH)) {
                return nextLoss < loss ? next : weights;
            }
            weights = next;
            loss = nextLoss;
        }
        return weights;
    }

    double loss(double[] weights) {
        double sum = 0;
        for (Example example : examples) {
            double[] scores = scores(example, weights);
            double total = logOfSum(scores);
            for (int row : example.chosen()) {
                sum += (total - scores[row]) / example.chosen().length;
            }
        }
        double penalty = 0;
        for (int i = 0; i < size; i++) {
            penalty += (weights[i] - origin[i]) * (weights[i] - origin[i]);
        }
        return sum / Math.max(1, examples.size()) + regularisation * penalty;
    }

    private void differentiate(double[] weights, double[] gradient, double[][] curvature) {
        double share = 1.0 / Math.max(1, examples.size());
        for (Example example : examples) {
            addDerivatives(example, scores(example, weights), share, gradient, curvature);
        }
        for (int i = 0; i < size; i++) {
            gradient[i] += 2 * regularisation * (weights[i] - origin[i]);
            curvature[i][i] += 2 * regularisation;
        }
    }

    /** The gradient is the expected x less the mean of the chosen; the curvature the covariance of x. */
    private void addDerivatives(
            Example example, double[] scores, double share, double[] gradient, double[][] curvature) {
        double total = logOfSum(scores);
        double[] expected = new double[size];
        float[] features = example.features();
        for (int row = 0; row < scores.length; row++) {
            double probability = Math.exp(scores[row] - total);
            int from = row * size;
            for (int i = 0; i < size; i++) {
                double weighted = probability * features[from + i];
                expected[i] += weighted;
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += share * weighted * features[from + j];
                }
            }
        }
        for (int row : example.chosen()) {
            for (int i = 0; i < size; i++) {
                gradient[i] -= share * features[row * size + i] / example.chosen().length;
            }
        }
        for (int i = 0; i < size; i++) {
            gradient[i] += share * expected[i];
            for (int j = 0; j <= i; j++) {
                curvature[i][j] -= share * expected[i] * expected[j];
            }
        }
    }

    private double[] scores(Example example, double[] weights) {
        float[] features = example.features();
        double[] scores = new double[features.length / size];
        for (int row = 0; row < scores.length; row++) {
            double score = 0;
            for (int i = 0; i < size; i++) {
                score += weights[i] * features[row * size + i];
            }
            scores[row] = score;
        }
        return scores;
    }

    private static double logOfSum(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - largest);
        }
        return largest + Math.log(sum);
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        double[] moved = new double[from.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = from[i] + length * direction[i];
        }
        return moved;
    }
}
