package io.moodreel.search.query;

import java.util.List;
import java.util.regex.Pattern;

/** What remains of a wish without the words of its constraints. */
final class Leftover {
    /** Words that hang in the air once what they led to or came from is gone. */
    private static final String LOOSE_BEGINNING = "(?:about|and|or|but|that is|that are|which is|which are|please|of)";

    private static final String LOOSE_END =
            "(?:and|or|but|that|that is|that's|that are|which|which is|please|with|is|are"
                    + "|in|from|a|an|the|of|for|only)";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)");
    private static final Pattern SPACE_BEFORE_PAUSE = Pattern.compile(" (?=[,.;])");
    private static final Pattern PAUSES = Pattern.compile("(?:[,;] ?)+(?=[,;.]|$)|^[,;. ]+");
    private static final Pattern BEGINNING = Pattern.compile("(?i)^" + LOOSE_BEGINNING + "(?: |$)");
    private static final Pattern END = Pattern.compile("(?i)(?:^| |, ?)" + LOOSE_END + "[,;. ]*$");
    private static final Pattern BEFORE_PAUSE = Pattern.compile("(?i) " + LOOSE_END + "(?=, )");

    private Leftover() {}

    /** The wish as written without the tokens of the findings. */
    static String of(WishText wish, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (int token = 0; token < wish.size(); token++) {
            text.append(wish.gapBefore(token));
            int current = token;
            boolean isTaken =
                    findings.stream().anyMatch(finding -> finding.first() <= current && current <= finding.last());
            text.append(isTaken ? " " : wish.written(token, token));
        }
        return tidy(text.append(wish.tail()).toString());
    }

    private static String tidy(String text) {
        String tidied = spaced(EMPTY_BRACKETS.matcher(text).replaceAll(" "));
        tidied = PAUSES.matcher(SPACE_BEFORE_PAUSE.matcher(tidied).replaceAll(""))
                .replaceAll("");
        tidied = BEFORE_PAUSE.matcher(tidied).replaceAll("");
        String before;
        do {
            before = tidied;
            tidied = spaced(
                    END.matcher(BEGINNING.matcher(tidied).replaceFirst("")).replaceFirst(""));
        } while (!tidied.equals(before));
        return tidied;
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
