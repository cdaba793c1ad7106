package io.moodreel.affect;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of each {@link Emotion} a face shows, in percent: seven numbers from 0 to 100 that add up to 100 (± 0.1, so
 * that rounded numbers are taken back). Immutable.
 */
public record EmotionShares(
        double angry, double disgust, double fear, double happy, double sad, double surprise, double neutral) {
    private static final double TOLERANCE = 0.1 + 1e-9;

    /** @throws IllegalArgumentException when a share is outside 0–100 or their sum is not 100 ± 0.1 */
    public EmotionShares {
        double sum = 0;
        for (double share : new double[] {angry, disgust, fear, happy, sad, surprise, neutral}) {
            if (!(share >= 0 && share <= 100)) {
                throw new IllegalArgumentException("an emotion's share must be from 0 to 100 percent, was " + share);
            }
            sum += share;
        }
        if (Math.abs(sum - 100) > TOLERANCE) {
            throw new IllegalArgumentException("the seven emotions must add up to 100 percent, were " + sum);
        }
    }

    /**
     * Shares of seven weights in the order of {@link Emotion}, whatever they add up to.
     *
     * @throws IllegalArgumentException when there are not seven, one is negative or not a number, or all are zero
     */
    public static EmotionShares ofWeights(double[] weights) {
        if (weights.length != Emotion.values().length) {
            throw new IllegalArgumentException("there must be seven weights, were " + weights.length);
        }
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a weight must be 0 or more, was " + weight);
            }
            sum += weight;
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("at least one weight must be above 0, and all finite");
        }
        double scale = 100 / sum;
        return new EmotionShares(
                share(weights[0], scale),
                share(weights[1], scale),
                share(weights[2], scale),
                share(weights[3], scale),
                share(weights[4], scale),
                share(weights[5], scale),
                share(weights[6], scale));
    }

    private static double share(double weight, double scale) {
        return Math.min(100, weight * scale);
    }

    /** This emotion's share, 0–100. */
    public double get(Emotion emotion) {
        return switch (emotion) {
            case ANGRY -> angry;
            case DISGUST -> disgust;
            case FEAR -> fear;
            case HAPPY -> happy;
            case SAD -> sad;
            case SURPRISE -> surprise;
            case NEUTRAL -> neutral;
        };
    }

    /** The emotion with the largest share; of equal ones the first in the order of {@link Emotion}. */
    public Emotion dominant() {
        Emotion dominant = Emotion.ANGRY;
        for (Emotion emotion : Emotion.values()) {
            if (get(emotion) > get(dominant)) {
                dominant = emotion;
            }
        }
        return dominant;
    }

    /** Every emotion with its share, in the order of {@link Emotion}; the caller's to change. */
    public Map<Emotion, Double> asMap() {
        Map<Emotion, Double> shares = new EnumMap<>(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            shares.put(emotion, get(emotion));
        }
        return shares;
    }
}
