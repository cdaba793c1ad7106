package io.moodreel.affect.personal;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.EmotionShares;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * Seven factors, learned from one person's corrections, by which the shares of their readings are multiplied before they
 * are made to add up to 100 again. The factors' mean is 1; without corrections each is. Immutable.
 *
 * <p>The corrections are counted in a confusion matrix, rows for what was answered, columns for what was correct, that
 * begins with {@value #RIGHT_READINGS} right readings of every emotion: a Dirichlet prior, so that a few corrections hardly
 * count. An emotion's factor is its column's sum by its row's: how often it was there by how often it was told. That is how
 * a classifier's posteriors are adjusted to other class frequencies than it was trained with: M. Saerens, P. Latinne,
 * C. Decaestecker, "Adjusting the Outputs of a Classifier to New a Priori Probabilities", Neural Computation 14 (2002).
 *
 * <p>What is corrected are readings that this has changed already, so it comes to rest where a person corrects in both
 * directions equally often.
 */
public final class PersonalCalibration {
    /** Readings of each emotion that are taken to have been right before anybody said anything. */
    public static final int RIGHT_READINGS = 10;

    /** How many of a person's newest corrections count, so that habits may change; no factor is above eleven so. */
    public static final int NEWEST = 100;

    /** Nothing was corrected: shares stay as they are. */
    public static final PersonalCalibration NONE = new PersonalCalibration(0, ones());

    private static final int EMOTIONS = Emotion.values().length;

    private final int corrections;
    private final double[] weights;

    private PersonalCalibration(int corrections, double[] weights) {
        this.corrections = corrections;
        this.weights = weights;
    }

    /** What these say, all of one person, their order without meaning; the caller leaves out all but the newest. */
    public static PersonalCalibration learn(Collection<Correction> corrections) {
        double[] answered = new double[EMOTIONS];
        double[] correct = new double[EMOTIONS];
        Arrays.fill(answered, RIGHT_READINGS);
        Arrays.fill(correct, RIGHT_READINGS);
        for (Correction correction : corrections) {
            answered[correction.answered().ordinal()]++;
            correct[correction.correct().ordinal()]++;
        }
        double[] weights = new double[EMOTIONS];
        for (int i = 0; i < EMOTIONS; i++) {
            weights[i] = correct[i] / answered[i];
        }
        double scale = EMOTIONS / Arrays.stream(weights).sum();
        for (int i = 0; i < EMOTIONS; i++) {
            weights[i] *= scale;
        }
        return new PersonalCalibration(corrections.size(), weights);
    }

    /** How many corrections it was learned from. */
    public int corrections() {
        return corrections;
    }

    /** Whether it changes anything: not without corrections, nor when they only confirm or take each other back. */
    public boolean changesAnything() {
        return Arrays.stream(weights).anyMatch(weight -> Math.abs(weight - 1) > 1e-9);
    }

    /** The factors, each above 0. */
    public Map<Emotion, Double> weights() {
        Map<Emotion, Double> byEmotion = new EnumMap<>(Emotion.class);
        for (Emotion emotion : Emotion.values()) {
            byEmotion.put(emotion, weights[emotion.ordinal()]);
        }
        return byEmotion;
    }

    /** These shares for this person. */
    public EmotionShares apply(EmotionShares shares) {
        double[] weighted = new double[EMOTIONS];
        for (Emotion emotion : Emotion.values()) {
            weighted[emotion.ordinal()] = weights[emotion.ordinal()] * shares.get(emotion);
        }
        return EmotionShares.ofWeights(weighted);
    }

    private static double[] ones() {
        double[] ones = new double[Emotion.values().length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
