package io.moodreel.affect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The seven emotions a face model tells apart: Ekman's six basic emotions (1992) and none of them. */
public enum Emotion {
    ANGRY(Mood.ANGER),
    DISGUST(Mood.ANGER),
    FEAR(Mood.FEAR),
    HAPPY(Mood.HAPPY),
    SAD(Mood.SADNESS),
    SURPRISE(Mood.SURPRISE),
    NEUTRAL(Mood.NEUTRAL);

    private final Mood mood;
    private final String label = name().toLowerCase(Locale.ROOT);

    Emotion(Mood mood) {
        this.mood = mood;
    }

    /** The mood that somebody showing this emotion is taken to be in. */
    public Mood mood() {
        return mood;
    }

    /** Lower case, as models and the API write it. */
    public String label() {
        return label;
    }

    /** The emotion with this label in any case; empty when there is none. */
    public static Optional<Emotion> labelled(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(emotion -> emotion.label.equals(wanted))
                .findFirst();
    }
}
