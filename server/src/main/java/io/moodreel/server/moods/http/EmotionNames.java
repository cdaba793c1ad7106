package io.moodreel.server.moods.http;

import io.moodreel.affect.Emotion;
import io.moodreel.server.platform.http.Shown;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Emotions as bodies name them. */
final class EmotionNames {
    static final String ALL =
            Arrays.stream(Emotion.values()).map(Emotion::label).collect(Collectors.joining(", "));

    private EmotionNames() {}

    static Optional<String> objection(String label) {
        return Emotion.labelled(label).isPresent()
                ? Optional.empty()
                : Optional.of("must be one of " + ALL + ", was \"" + Shown.shortened(label) + "\"");
    }
}
