package io.moodreel.search.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words inside words that are written with an apostrophe: "ocean" of "Ocean's", "avventura" of "L'avventura". */
final class ApostropheWords {

    private static final int SHORTEST = 3;

    private static final Pattern APOSTROPHE = Pattern.compile("[" + TextFolding.APOSTROPHES + "]");

    private static final Pattern WORD_WITH_APOSTROPHE =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:" + APOSTROPHE + "[\\p{L}\\p{M}\\p{N}]+)+");

    private ApostropheWords() {}

    /** Every part of at least three characters; "d'Artagnan" has one, "don't" has "don". */
    static List<String> in(String text) {
        return WORD_WITH_APOSTROPHE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(APOSTROPHE::splitAsStream)
                .filter(part -> part.length() >= SHORTEST)
                .toList();
    }
}
