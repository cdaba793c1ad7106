package io.moodreel.server.imports.films;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What MovieLens packs into one cell: "City of Lost Children, The (Cité des enfants perdus, La) (1995)".
 *
 * @param title with its article in front, as people say it
 * @param originalTitle the last title in parentheses, which in these files is the original one; else what the film is
 *     also known as; empty when there is neither
 * @param year the last parentheses, the first year of a range
 */
record MovieLensTitle(String title, String originalTitle, @Nullable Integer year) {
    private static final Pattern YEAR = Pattern.compile("^(.*\\S)\\s*\\((\\d{4})(?:\\s*[-–—]\\s*(?:\\d{4})?\\s*)?\\)$");
    private static final Pattern ALSO_KNOWN_AS =
            Pattern.compile("^(?:[aA]\\.\\s?[kK]\\.\\s?[aA]\\.?|aka|AKA):?\\s+(.+)$");
    private static final String ARTICLE =
            "(The|An?|Les?|La|L['’]|Une?|Una|Das|Der|Die|Ein|Eine|Den|Det|De|En|Et|Ett|Het"
                    + "|Els?|Los|Las|Il|Lo|I|Gli|Os?)";
    // behind the title, or behind the part of it that comes before a colon
    private static final Pattern MOVED_ARTICLE = Pattern.compile("^(.+?), " + ARTICLE + "(:.*)?$");
    private static final Pattern BELONGS_TO_TITLE = Pattern.compile("(?i).*\\bor $");

    static MovieLensTitle parse(String cell) {
        Matcher dated = YEAR.matcher(cell);
        boolean hasYear = dated.matches();
        String rest = hasYear ? dated.group(1) : cell;
        Integer year = hasYear ? Integer.valueOf(dated.group(2)) : null;
        List<String> others = new ArrayList<>();
        int open = lastGroup(rest);
        while (open > 0) {
            others.add(rest.substring(open + 1, rest.length() - 1).strip());
            rest = rest.substring(0, open).strip();
            open = lastGroup(rest);
        }
        return new MovieLensTitle(withArticleInFront(rest), original(others), year);
    }

    /** Where the parentheses open that end the text; 0 or less when there are none behind other words. */
    private static int lastGroup(String text) {
        if (!text.endsWith(")")) {
            return -1;
        }
        int depth = 0;
        for (int index = text.length() - 1; index > 0; index--) {
            char c = text.charAt(index);
            if (c == ')') {
                depth++;
            } else if (c == '(' && --depth == 0) {
                return isBehindTitle(text, index) ? index : -1;
            }
        }
        return -1;
    }

    /** "Frontière(s)" and "Birdman: Or (The Unexpected Virtue of Ignorance)" are titles as they stand. */
    private static boolean isBehindTitle(String text, int open) {
        return text.charAt(open - 1) == ' '
                && !BELONGS_TO_TITLE.matcher(text.substring(0, open)).matches();
    }

    private static String original(List<String> othersFromTheEnd) {
        String alsoKnownAs = "";
        for (String other : othersFromTheEnd) {
            Matcher matcher = ALSO_KNOWN_AS.matcher(other);
            if (!matcher.matches()) {
                return withArticleInFront(other);
            }
            alsoKnownAs = withArticleInFront(matcher.group(1));
        }
        return alsoKnownAs;
    }

    private static String withArticleInFront(String text) {
        Matcher moved = MOVED_ARTICLE.matcher(text);
        if (!moved.matches()) {
            return text;
        }
        String article = moved.group(2);
        String gap = Character.isLetter(article.charAt(article.length() - 1)) ? " " : "";
        String subtitle = moved.group(3) == null ? "" : moved.group(3);
        return article + gap + moved.group(1) + subtitle;
    }
}
