package io.moodreel.search.query;

import static io.moodreel.search.query.Phrases.ENDS;
import static io.moodreel.search.query.Phrases.HEAD;
import static io.moodreel.search.query.Phrases.HEAD_FOLLOWS;
import static io.moodreel.search.query.Phrases.KIND;
import static io.moodreel.search.query.Phrases.START;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Languages of films and books: "in Tamil", "Hindi film", "not in English". A people ("the French Revolution", "a German
 * spy") is no language, nor is a country ("Indian").
 */
final class LanguagePhrases {
    private static final String LANGUAGES =
            "(?<language>" + Languages.ANY + ")(?: (?:or|and|,) (?<other>" + Languages.ANY + "))?";

    /** After these words a language is what a story is about. */
    private static final String STORY =
            "about|of|learns?|learning|studying|teaches|teaching|speaks?|speaking|with|by|subtitles|into|the";

    private static final List<Form> WANTED = List.of(
            Form.anywhere(
                    "(?:only )?in (?:the )?" + LANGUAGES + "(?: language)?(?: only)?" + ENDS, LanguagePhrases::codes),
            Form.anywhere(LANGUAGES + " (?:language|spoken|speaking)(?= " + HEAD + " | , | $)", LanguagePhrases::codes),
            Form.anywhere(
                    LANGUAGES + " language(?= (?:\\S+ ){0,2}(?:" + HEAD + "|stor(?:y|ies)) )", LanguagePhrases::codes),
            Form.notAfter(
                    STORY,
                    LANGUAGES + "(?! (?:civil )?war (?!" + KIND + "))(?!(?<=korean) war )" + HEAD_FOLLOWS,
                    LanguagePhrases::codes),
            Form.after(
                    START + "|" + HEAD,
                    LANGUAGES + "(?= , | $| (?:early |mid |late )?(?:\\d\\d)?\\d0s )",
                    LanguagePhrases::codes));

    private static final List<Form> UNWANTED = List.of(
            Form.anywhere("(?:not|nothing|anything but) in " + LANGUAGES + ENDS, LanguagePhrases::codes),
            Form.anywhere(
                    "non " + LANGUAGES + "(?: language| speaking)?(?= " + HEAD + " | , | $)", LanguagePhrases::codes),
            Form.anywhere("(?:not|no) " + LANGUAGES + "(?: " + KIND + ")?" + ENDS, LanguagePhrases::codes));

    private LanguagePhrases() {}

    static Stream<Finding> in(WishText wish) {
        return Stream.concat(
                WANTED.stream().flatMap(form -> form.in(wish, Constraint.Kind.LANGUAGE)),
                UNWANTED.stream().flatMap(form -> form.in(wish, Constraint.Kind.WITHOUT_LANGUAGE)));
    }

    private static Optional<String> codes(MatchResult found) {
        return Optional.of(Stream.of(found.group("language"), found.group("other"))
                .flatMap(name -> name == null ? Stream.empty() : Languages.code(name).stream())
                .distinct()
                .collect(Collectors.joining(",")));
    }
}
