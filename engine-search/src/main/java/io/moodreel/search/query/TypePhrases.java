package io.moodreel.search.query;

import static io.moodreel.search.query.Phrases.BOOK;
import static io.moodreel.search.query.Phrases.CONTENTS;
import static io.moodreel.search.query.Phrases.ENDS;
import static io.moodreel.search.query.Phrases.FILM;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a film or a book is asked for. Such words count where the thing itself is named, before its
 * contents begin: "a sad film about a novel" asks for a film, "a girl who steals books" for neither.
 */
final class TypePhrases {
    private static final String MOVIE = "movie";
    private static final String BOOK_TYPE = "book";

    private static final Pattern EITHER = WishText.pattern(
            "(?:" + FILM + " (?:or|and) (?:an? )?" + BOOK + "|" + BOOK + " (?:or|and) (?:an? )?" + FILM + ")");
    private static final Pattern CONTENTS_BEGUN = WishText.pattern(CONTENTS);

    /** Ways to begin in which such words say nothing about contents yet. */
    private static final Pattern OPENING = Pattern.compile(
            "^ (?:(?:i|i'm|i'd|we|am|want|wanna|would|like|need|looking|look|find|me|show|give|recommend|suggest|please|can|could"
                    + "|you|is|are|there|what|what's|which|one of the|some of the|in the mood for|for|to|watch|see|read) )+");

    /** After these a film or book is part of a story. */
    private static final String STORY =
            "(?:his|her|their|my|our|your|its)(?: \\S{1,20})?|(?:not|no)(?: an?)?|reading|writing|stealing|burning|making|watching"
                    + "|selling|buying|collecting|filming|shooting|publishing|steals|writes|reads|makes|watches|or|and";

    private static final List<Form> TYPES = List.of(
            headForm("(?<film>" + FILM + ")|" + BOOK),
            Form.after(",", "(?:an? )?(?:(?<film>" + FILM + ")|" + BOOK + ")(?= ,| $)", TypePhrases::type),
            Form.anywhere(
                    "(?:(?<film>(?:not|no) (?:a )?" + BOOK + ")|(?:not|no) (?:a )?" + FILM + ")(?= ,| $)",
                    TypePhrases::type),
            Form.after(
                    "^|something|anything|want|wanna|would like|something good|what",
                    "to (?:(?<film>watch)|read)",
                    TypePhrases::type));

    private TypePhrases() {}

    private static Form headForm(String words) {
        return new Form(
                WishText.pattern("(?:" + words + ")" + ENDS),
                Pattern.compile("(?<! (?:" + STORY + ") )$"),
                TypePhrases::type);
    }

    static Stream<Finding> in(WishText wish) {
        if (wish.matches(EITHER)) {
            return Stream.empty();
        }
        return TYPES.stream()
                .flatMap(form -> form.in(wish, Constraint.Kind.TYPE))
                .filter(finding -> saysWhatIsWanted(wish, finding))
                .limit(1);
    }

    private static boolean saysWhatIsWanted(WishText wish, Finding finding) {
        boolean isAside = finding.first() > 0 && wish.word(finding.first() - 1).equals(",");
        return isAside || finding.length() > 1 || isBeforeContents(wish, finding);
    }

    private static boolean isBeforeContents(WishText wish, Finding finding) {
        String before = OPENING.matcher(wish.beforeToken(finding.first())).replaceFirst(" ");
        return !CONTENTS_BEGUN.matcher(before).find();
    }

    private static Optional<String> type(MatchResult found) {
        return Optional.of(found.group("film") != null ? MOVIE : BOOK_TYPE);
    }
}
