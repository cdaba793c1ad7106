package io.moodreel.affect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six moods a person picks from. */
public enum Mood {
    HAPPY("happy"),
    SADNESS("sad"),
    ANGER("angry"),
    SURPRISE("surprised"),
    NEUTRAL("neutral"),
    FEAR("fearful");

    private final String adjective;
    private final String label = name().toLowerCase(Locale.ROOT);

    Mood(String adjective) {
        this.adjective = adjective;
    }

    /** Lower case, as the API writes it. */
    public String label() {
        return label;
    }

    /** What somebody in this mood is: "happy", "sad". */
    public String adjective() {
        return adjective;
    }

    /** The mood named by a mood's or an emotion's label, in any case; empty when it is neither. */
    public static Optional<Mood> named(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(mood -> mood.label.equals(wanted))
                .findFirst()
                .or(() -> Emotion.labelled(wanted).map(Emotion::mood));
    }
}
