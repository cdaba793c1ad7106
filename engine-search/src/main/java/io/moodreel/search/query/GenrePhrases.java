package io.moodreel.search.query;

import static io.moodreel.search.query.Phrases.ENDS;
import static io.moodreel.search.query.Phrases.HEAD;
import static io.moodreel.search.query.Phrases.KIND;
import static io.moodreel.search.query.Phrases.START;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Genres ruled out – "not horror", "no romance or musicals", "nothing scary" – and those asked for to the exclusion of all
 * others: "only comedies". A genre merely named narrows nothing: titles that deserve it and do not have it are many, and
 * our labelled wishes are answered better without ({@code docs/decisions/0030}).
 */
final class GenrePhrases {
    private static final String NOT = "(?:not|no|non|without|nothing|never|avoid|except|anything but|other than"
            + "|not in the mood for|don't want|do not want)";
    private static final String FILLERS = "(?:(?:any|a|an|another|more|really|very) )?";

    /** A boundary or a noun that what is ruled out can belong to: "love story without war". */
    private static final String NOUN_OR_PAUSE = START + "|but|and|please|" + HEAD;

    private static final List<Form> ONLY = List.of(
            Form.anywhere(
                    "(?:only|just|nothing but|strictly) (?<first>" + GenreWords.CLEAR + ")(?: " + KIND + ")?" + ENDS,
                    GenrePhrases::name),
            Form.anywhere(
                    "(?:only|just|nothing but|strictly) (?<first>" + GenreWords.ANY + ") " + KIND, GenrePhrases::name));

    private static final List<Form> RULED_OUT = List.of(
            Form.anywhere(
                    NOT + " " + FILLERS + "(?<first>" + GenreWords.CLEAR + ")(?: " + KIND
                            + ")?(?: (?:or|and|nor|,)(?: (?:no|not))? " + "(?<second>" + GenreWords.ANY + ")(?: " + KIND
                            + ")?" + ENDS + ")?",
                    GenrePhrases::names),
            Form.anywhere(NOT + " " + FILLERS + "(?<first>" + GenreWords.ANY + ") " + KIND, GenrePhrases::name),
            Form.after(
                    NOUN_OR_PAUSE,
                    NOT + " " + FILLERS + "(?<first>" + GenreWords.ANY + ")(?= (?:, |$|but |please ))",
                    GenrePhrases::name),
            // whoever wants nothing frightening wants no horror, though frightening is more than that
            Form.anywhere("(?:nothing|not) (?:scary|frightening)", _ -> Optional.of("Horror")));

    private GenrePhrases() {}

    static Stream<Finding> in(WishText wish) {
        return Stream.concat(
                ONLY.stream().flatMap(form -> form.in(wish, Constraint.Kind.GENRE)),
                RULED_OUT.stream().flatMap(form -> form.in(wish, Constraint.Kind.WITHOUT_GENRE)));
    }

    private static Optional<String> name(MatchResult found) {
        return GenreWords.genre(found.group("first"));
    }

    private static Optional<String> names(MatchResult found) {
        return Optional.of(Stream.of(found.group("first"), found.group("second"))
                .flatMap(words -> words == null ? Stream.empty() : GenreWords.genre(words).stream())
                .distinct()
                .collect(Collectors.joining(",")));
    }
}
