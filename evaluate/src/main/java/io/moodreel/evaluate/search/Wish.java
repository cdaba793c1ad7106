package io.moodreel.evaluate.search;

import java.util.List;

/**
 * What somebody might ask for.
 *
 * @param answers the titles that answer it, at least one; all others do not
 */
public record Wish(String text, List<Answer> answers) {

    public Wish {
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException(
                    "the wish \"" + text + "\" has no answer; a wish without one measures nothing");
        }
    }
}
