package io.moodreel.evaluate.faces;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import java.util.Arrays;

/** Counts how often the dominant emotion is the labelled one, and whether its share tells how often. Not thread-safe. */
public final class FaceScores {
    private static final int LABELS = Emotion.values().length;

    /** As usual for the expected calibration error (Guo et al. 2017). */
    private static final int BINS = 15;

    private final int[][] confusion = new int[LABELS][LABELS];
    private final double[] binShares = new double[BINS];
    private final int[] binHits = new int[BINS];
    private int missed;
    private int answered;

    /** A picture that was answered. */
    public void add(Emotion label, EmotionShares answer) {
        Emotion dominant = answer.dominant();
        confusion[label.ordinal()][dominant.ordinal()]++;
        double share = answer.get(dominant) / 100;
        int bin = Math.min(BINS - 1, (int) (share * BINS));
        binShares[bin] += share;
        binHits[bin] += dominant == label ? 1 : 0;
        answered++;
    }

    /** A picture in which no face was found. */
    public void addMissed() {
        missed++;
    }

    /** Pictures answered. */
    public int answered() {
        return answered;
    }

    /** Share of the answered pictures whose dominant emotion is the labelled one; not a number when none was answered. */
    public double accuracy() {
        int hits = 0;
        for (int label = 0; label < LABELS; label++) {
            hits += confusion[label][label];
        }
        return hits / (double) answered;
    }

    /** Share of a label's answered pictures that were recognised; not a number when there are none. */
    public double recall(Emotion label) {
        int[] row = confusion[label.ordinal()];
        return row[label.ordinal()] / (double) Arrays.stream(row).sum();
    }

    /** Mean recall of the labels that occur. */
    public double balancedAccuracy() {
        return Arrays.stream(Emotion.values())
                .mapToDouble(this::recall)
                .filter(recall -> !Double.isNaN(recall))
                .average()
                .orElse(Double.NaN);
    }

    /** Expected calibration error: how far shares and hits are apart, in fifteen bins of equal width. */
    public double expectedCalibrationError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(binShares[bin] - binHits[bin]);
        }
        return error / answered;
    }

    /** Share of all pictures that were answered; 1 where crops go straight to the net. */
    public double detectionRate() {
        return answered / (double) (answered + missed);
    }

    /** How many pictures with this label got this answer. */
    public int count(Emotion label, Emotion answer) {
        return confusion[label.ordinal()][answer.ordinal()];
    }
}
