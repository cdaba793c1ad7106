package io.moodreel.search.query;

import static io.moodreel.search.query.Phrases.BOOK;
import static io.moodreel.search.query.Phrases.FILM;
import static io.moodreel.search.query.Phrases.HEAD_FOLLOWS;
import static io.moodreel.search.query.Phrases.SORT;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** How long a film or book may be: "under two hours", "1h30", "at most 300 pages", "a short novel". */
final class LengthPhrases {
    private static final int SHORT_FILM_MINUTES = 90;
    private static final int SHORT_BOOK_PAGES = 200;

    /** "About 90 minutes" and "a 90-minute film" are this much shorter or longer. */
    private static final int ABOUT_MINUTES = 10;

    private static final String AT_MOST = "(?:no longer than|not longer than|no more than|not more than|shorter than"
            + "|less than|fewer than|at most|up to|max|maximum|under|below|within|not over)";
    private static final String AT_LEAST =
            "(?:longer than|more than|at least|over|above|not shorter than|no shorter than" + "|min|minimum)";

    /** Time that passes in a story: "less than two hours to live". */
    private static final String NOT_IN_A_STORY =
            "(?! (?:to|left|before|until|till|away|later|earlier|old|ago|of|after|drive|walk|from) )";

    private static final String PAGES = "(?<pages>\\d{2,4}) pages";
    private static final String SHORT_OF = "(?<span>short)(?= (?:\\S+ ){0,2}?";

    private static final List<Form> RUNTIMES = List.of(
            Form.anywhere(AT_MOST + " " + Duration.WORDS + "(?: long)?" + NOT_IN_A_STORY, found -> Duration.in(found)
                    .flatMap(LengthPhrases::atMost)),
            Form.anywhere(
                    Duration.WORDS + " (?:or less|or shorter|max|maximum|tops|at most)",
                    found -> Duration.in(found).flatMap(LengthPhrases::atMost)),
            Form.anywhere(AT_LEAST + " " + Duration.WORDS + "(?: long)?" + NOT_IN_A_STORY, found -> Duration.in(found)
                    .flatMap(LengthPhrases::atLeast)),
            Form.anywhere(Duration.WORDS + " (?:or more|or longer|at least|minimum)", found -> Duration.in(found)
                    .flatMap(LengthPhrases::atLeast)),
            Form.anywhere(
                    "(?:about|around|roughly|approximately) " + Duration.WORDS + "(?: long|(?= (?:$|, )))",
                    found -> Duration.in(found).flatMap(LengthPhrases::about)),
            Form.anywhere(Duration.WORDS + "(?: long)?(?= (?:" + FILM + "|" + SORT + ") )", found -> Duration.in(found)
                    .flatMap(LengthPhrases::about)),
            Form.anywhere(SHORT_OF + FILM + " )" + HEAD_FOLLOWS, _ -> atMost(SHORT_FILM_MINUTES)));

    private static final List<Form> PAGE_COUNTS = List.of(
            Form.anywhere(AT_MOST + " " + PAGES, found -> atMost(pages(found))),
            Form.anywhere(PAGES + " (?:or less|or fewer|max|maximum|at most)", found -> atMost(pages(found))),
            Form.anywhere(AT_LEAST + " " + PAGES, found -> atLeast(pages(found))),
            Form.anywhere(PAGES + " (?:or more|at least)", found -> atLeast(pages(found))),
            Form.anywhere(SHORT_OF + BOOK + " )" + HEAD_FOLLOWS, _ -> atMost(SHORT_BOOK_PAGES)));

    private LengthPhrases() {}

    static Stream<Finding> in(WishText wish) {
        return Stream.concat(
                RUNTIMES.stream().flatMap(form -> form.in(wish, Constraint.Kind.RUNTIME)),
                PAGE_COUNTS.stream().flatMap(form -> form.in(wish, Constraint.Kind.PAGES)));
    }

    private static int pages(MatchResult found) {
        return Integer.parseInt(found.group("pages"));
    }

    private static Optional<String> atMost(int number) {
        return Optional.of(new Range(null, number).toString());
    }

    private static Optional<String> atLeast(int number) {
        return Optional.of(new Range(number, null).toString());
    }

    private static Optional<String> about(int minutes) {
        return Optional.of(new Range(Math.max(0, minutes - ABOUT_MINUTES), minutes + ABOUT_MINUTES).toString());
    }
}
