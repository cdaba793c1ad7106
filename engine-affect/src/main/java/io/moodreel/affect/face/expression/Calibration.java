package io.moodreel.affect.face.expression;

/**
 * Probabilities made honest by one number, the temperature (Guo et al. 2017, "On calibration of modern neural networks"):
 * p<sup>1/T</sup>, scaled to sum to one, which is the softmax of logits divided by T. Above 1 it takes confidence
 * away; which class is first never changes.
 */
final class Calibration {
    /** A net's zero is "less than a float tells", not "never". */
    private static final double LEAST = 1e-12;

    private Calibration() {}

    /** Writes calibrated probabilities over the given ones, which need not sum to one. */
    static void apply(double[] probabilities, double temperature) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Math.pow(Math.max(LEAST, probabilities[i]), 1 / temperature);
            sum += probabilities[i];
        }
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= sum;
        }
    }
}
