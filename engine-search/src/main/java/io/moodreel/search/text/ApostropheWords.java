package io.moodreel.search.text;

import java.util.ArrayList;
import java.util.List;

/** The words inside words that are written with an apostrophe: "ocean" of "Ocean's", "avventura" of "L'avventura". */
final class ApostropheWords {

    private static final int SHORTEST = 3;

    private ApostropheWords() {}

    /** Every part of at least three characters; "d'Artagnan" has one, "don't" has "don". */
    static List<String> in(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end < text.length() && isPartOfWord(text.charAt(end))) {
                continue;
            }
            if (end - start >= SHORTEST && isBesideApostrophe(text, start, end)) {
                parts.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return parts;
    }

    private static boolean isBesideApostrophe(String text, int start, int end) {
        return TextFolding.isApostropheInWord(text, start - 1) || TextFolding.isApostropheInWord(text, end);
    }

    private static boolean isPartOfWord(char character) {
        if (TextFolding.isApostrophe(character)) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }
}
