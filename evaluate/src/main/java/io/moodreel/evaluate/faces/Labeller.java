package io.moodreel.evaluate.faces;

import io.moodreel.affect.Emotion;
import java.util.Random;

/**
 * Somebody made up, who says of their own face what it shows: what is labelled, except that one emotion is another to them in
 * a share of the cases.
 *
 * @param from what is labelled
 * @param to what it is to them
 * @param share how often, 0–1; 0 for who sees what is labelled
 */
public record Labeller(Emotion from, Emotion to, double share) {
    /** Sees what is labelled. */
    public static final Labeller AS_LABELLED = new Labeller(Emotion.NEUTRAL, Emotion.NEUTRAL, 0);

    Emotion says(Emotion label, Random random) {
        return label == from && random.nextDouble() < share ? to : label;
    }

    String inWords() {
        return share == 0
                ? "says what is labelled"
                : "says %s to %.0f %% of what is labelled %s".formatted(to.label(), 100 * share, from.label());
    }
}
