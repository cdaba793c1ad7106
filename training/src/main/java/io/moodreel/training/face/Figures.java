package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import java.util.Locale;

/**
 * How good shares are.
 *
 * @param accuracy part of the faces whose largest share is that of their label
 * @param balanced mean over the emotions of that part
 * @param logLoss mean negative logarithm of the label's share
 * @param calibrationError expected calibration error, 15 bins of equal width (Guo and others 2017)
 */
record Figures(double accuracy, double balanced, double logLoss, double calibrationError) {

    private static final int BINS = 15;
    private static final int EMOTIONS = Emotion.values().length;
    private static final double LEAST = 1e-12;

    /** Of shares that were given this temperature, for faces with these labels. */
    static Figures of(double[][] shares, int[] labels, double temperature) {
        int[] right = new int[EMOTIONS];
        int[] all = new int[EMOTIONS];
        double[] sureness = new double[BINS];
        int[] hits = new int[BINS];
        double loss = 0;
        int total = 0;
        for (int i = 0; i < labels.length; i++) {
            double[] calibrated = calibrated(shares[i], temperature);
            int first = largest(calibrated);
            boolean hit = first == labels[i];
            int bin = Math.min(BINS - 1, (int) (calibrated[first] * BINS));
            sureness[bin] += calibrated[first];
            all[labels[i]]++;
            loss -= Math.log(Math.max(LEAST, calibrated[labels[i]]));
            if (hit) {
                hits[bin]++;
                right[labels[i]]++;
                total++;
            }
        }
        double gap = 0;
        for (int bin = 0; bin < BINS; bin++) gap += Math.abs(sureness[bin] - hits[bin]);
        double recalls = 0;
        int seen = 0;
        for (int emotion = 0; emotion < EMOTIONS; emotion++) {
            if (all[emotion] == 0) continue;
            recalls += right[emotion] / (double) all[emotion];
            seen++;
        }
        int count = labels.length;
        return new Figures(total / (double) count, recalls / seen, loss / count, gap / count);
    }

    /** The temperature with the least logarithmic loss, to 1 %. */
    static double temperature(double[][] shares, int[] labels) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature = 0.3; temperature < 5; temperature *= 1.01) {
            double loss = of(shares, labels, temperature).logLoss();
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    static double[] calibrated(double[] shares, double temperature) {
        double[] powers = new double[shares.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++)
            sum += powers[i] = Math.pow(Math.max(LEAST, shares[i]), 1 / temperature);
        for (int i = 0; i < shares.length; i++) powers[i] /= sum;
        return powers;
    }

    /** Where the largest of these stands; of equal ones the first. */
    static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) if (values[i] > values[largest]) largest = i;
        return largest;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "accuracy %.4f, balanced %.4f, log loss %.4f, calibration error %.4f",
                accuracy,
                balanced,
                logLoss,
                calibrationError);
    }
}
