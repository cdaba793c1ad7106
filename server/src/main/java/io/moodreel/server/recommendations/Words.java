package io.moodreel.server.recommendations;

import java.util.List;

/** Words for people. */
final class Words {
    private Words() {}

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
