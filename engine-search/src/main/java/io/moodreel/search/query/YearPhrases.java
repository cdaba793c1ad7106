package io.moodreel.search.query;

import static io.moodreel.search.query.Phrases.HEAD;
import static io.moodreel.search.query.Phrases.HEAD_FOLLOWS;
import static io.moodreel.search.query.Phrases.MADE;
import static io.moodreel.search.query.Phrases.START;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Years of release: "90s", "before 1980", "between 1990 and 2005". A year in which a story is set – "Hong Kong in the
 * 1960s", "Berlin after 1945" – is none, so most forms need a word that says that the film or book itself is meant.
 */
final class YearPhrases {
    private static final String YEAR = "(?<year>18[89]\\d|19\\d\\d|20\\d\\d)";
    private static final String LAST_YEAR = "(?<last>18[89]\\d|19\\d\\d|20\\d\\d)";
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            1920,
            "thirties",
            1930,
            "forties",
            1940,
            "fifties",
            1950,
            "sixties",
            1960,
            "seventies",
            1970,
            "eighties",
            1980,
            "nineties",
            1990,
            "noughties",
            2000);
    private static final String DECADE =
            "(?:(?<part>early|mid|late) )?(?<decade>(?:1[89]|20)?\\d0'?s|" + String.join("|", DECADES.keySet()) + ")";

    /** The first decade of a century's short name: "20s" are the 1920s still, "00s" the 2000s. */
    private static final int EARLIEST_SHORT_DECADE = 20;

    private static final String STORY =
            "set|life|living|lived|happens|place|just|shortly|right|long|years?|day|born|in|during|by|his|her|their|my";

    /** Years before and after which stories are set; films and books need a word more to be meant. */
    private static final String TURNING_POINT = "(?! (?:1914|1918|1933|1939|1945|1947|1948|1971|1989) )";

    private static final String BEFORE = "(?:before|prior to|older than|earlier than|pre)";
    private static final String AFTER = "(?:after|later than|newer than|post)";

    private static final List<Form> FORMS = List.of(
            Form.anywhere("(?:from|out of) (?:the )?" + DECADE, YearPhrases::decade),
            Form.anywhere(MADE + " (?:in|during) (?:the )?" + DECADE, YearPhrases::decade),
            Form.after(HEAD, "(?:of|in) the " + DECADE, YearPhrases::decade),
            Form.notAfter(
                    "in|during|about|of|since|into|his|her|their|my",
                    "(?:the )?" + DECADE + HEAD_FOLLOWS,
                    YearPhrases::decade),
            Form.after(START + "|" + HEAD + "|" + Languages.ANY, DECADE + "(?= (?:$|, ))", YearPhrases::decade),
            Form.anywhere("(?:" + MADE + " )?between " + YEAR + " and " + LAST_YEAR, YearPhrases::span),
            Form.anywhere("(?:" + MADE + " )?from " + YEAR + " (?:to|-|until|till) " + LAST_YEAR, YearPhrases::span),
            Form.after(START + "|" + HEAD, YEAR + " (?:to|-) " + LAST_YEAR, YearPhrases::span),
            Form.notAfter(STORY, BEFORE + TURNING_POINT + " " + YEAR, found -> until(year(found) - 1)),
            Form.notAfter(STORY, AFTER + TURNING_POINT + " " + YEAR, found -> since(year(found) + 1)),
            Form.notAfter(STORY, "since" + TURNING_POINT + " " + YEAR, found -> since(year(found))),
            Form.after(START + "|" + HEAD, BEFORE + " " + YEAR, found -> until(year(found) - 1)),
            Form.after(START + "|" + HEAD, AFTER + " " + YEAR, found -> since(year(found) + 1)),
            Form.anywhere("(?:from|" + MADE + ") " + BEFORE + " " + YEAR, found -> until(year(found) - 1)),
            Form.anywhere("(?:from|" + MADE + ") " + AFTER + " " + YEAR, found -> since(year(found) + 1)),
            Form.anywhere(MADE + " since " + YEAR, found -> since(year(found))),
            Form.anywhere("from " + YEAR + " (?:on|onwards?|or later|or newer)", found -> since(year(found))),
            Form.anywhere(YEAR + " (?:onwards|or later|or newer)", found -> since(year(found))),
            Form.anywhere(YEAR + " (?:or earlier|or older)", found -> until(year(found))),
            Form.anywhere(MADE + " (?:in|from) " + YEAR, YearPhrases::oneYear),
            Form.after(HEAD, "(?:from|of) " + YEAR, YearPhrases::oneYear),
            Form.after(START + "|something|one", "from " + YEAR, YearPhrases::oneYear),
            Form.notAfter(
                    "in|by|since|of|about|before|after|until|to|and|-|during|around",
                    YEAR + HEAD_FOLLOWS,
                    YearPhrases::oneYear));

    private YearPhrases() {}

    static Stream<Finding> in(WishText wish) {
        return FORMS.stream().flatMap(form -> form.in(wish, Constraint.Kind.YEARS));
    }

    private static Optional<String> decade(MatchResult found) {
        String name = found.group("decade").replace("'", "");
        Integer named = DECADES.get(name);
        int first = named != null ? named : numbered(Integer.parseInt(name.substring(0, name.length() - 1)));
        String part = found.group("part");
        return switch (part == null ? "" : part) {
            case "early" -> range(first, first + 4);
            case "mid" -> range(first + 3, first + 7);
            case "late" -> range(first + 5, first + 9);
            default -> range(first, first + 9);
        };
    }

    private static int numbered(int decade) {
        if (decade >= 100) {
            return decade;
        }
        return decade < EARLIEST_SHORT_DECADE ? 2000 + decade : 1900 + decade;
    }

    private static Optional<String> span(MatchResult found) {
        int last = Integer.parseInt(found.group("last"));
        return range(Math.min(year(found), last), Math.max(year(found), last));
    }

    private static Optional<String> oneYear(MatchResult found) {
        return range(year(found), year(found));
    }

    private static int year(MatchResult found) {
        return Integer.parseInt(found.group("year"));
    }

    private static Optional<String> range(int least, int most) {
        return Optional.of(new Range(least, most).toString());
    }

    private static Optional<String> until(int year) {
        return Optional.of(new Range(null, year).toString());
    }

    private static Optional<String> since(int year) {
        return Optional.of(new Range(year, null).toString());
    }
}
