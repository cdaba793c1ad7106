package io.moodreel.server.recommendations.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the training process says on its standard output: a line that begins with one of these words. */
enum Word {
    /** How much is done of {@link TrainingProcess#WHOLE}, and what is being done. */
    PROGRESS,
    /** Why it cannot be done, a sentence for who asked. */
    FAILED,
    /** The model is written. */
    DONE;

    /** A line and what it means. */
    record Said(Word word, String rest) {}

    private final String opening = "moodreel-training " + name().toLowerCase(Locale.ROOT) + " ";

    void say(String rest) {
        System.out.println(opening + rest.replace('\n', ' '));
    }

    /** What a line says; empty for one that some library prints. */
    static Optional<Said> in(@Nullable String line) {
        return Arrays.stream(values())
                .filter(word -> line != null && line.startsWith(word.opening))
                .findFirst()
                .map(word -> new Said(word, line.substring(word.opening.length())));
    }
}
