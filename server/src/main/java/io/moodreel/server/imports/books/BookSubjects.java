package io.moodreel.server.imports.books;

import io.moodreel.server.imports.cells.PlainText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject headings of a book, as genres and as keywords.
 *
 * @param genres those that most headings mean first, at most six
 * @param keywords what else the book is about, at most twenty
 */
record BookSubjects(List<String> genres, List<String> keywords) {
    private static final int MOST_GENRES = 6;
    private static final int MOST_KEYWORDS = 20;
    private static final int SHORTEST_KEYWORD = 3;
    private static final int LONGEST_KEYWORD = 40;
    /** "Friendship, fiction", "Magic in fiction", "Hermione Granger (Fictitious character)". */
    private static final Pattern SAYS_ONLY_FICTION = Pattern.compile(
            "\\s*(?:,| in| --?| \\() ?(?:juvenile )?(?:fiction|literature|fictitious.*|imaginary.*|fictional.*)$");
    /** "Fiction, family life, general": the words between. */
    private static final Pattern KIND_OF_FICTION =
            Pattern.compile("^fiction(?:,| in) ?(.*?)(?:, general)?$", Pattern.CASE_INSENSITIVE);
    /** What is said of the copy, the shelf or the list, not of the book: "nyt:…", "FICTION / Literary". */
    private static final Pattern OF_THE_COPY = Pattern.compile("[:=_/\\[{]|works by one author|materials$"
            + "|^reading level|^translations |^open library|^new york times|(?:type|print) books|daisy|^accessible|author\\)$| books$"
            + "|^in library|^long now|\\bliterature$|\\bfiction$|\\blanguage$|^romans?\\b|^novela\\b|^ficción\\b");

    private static final Set<String> SAYING_NOTHING = Set.of(
            "general",
            "novel",
            "fiction",
            "histoire",
            "historia",
            "literary criticism",
            "pictorial works",
            "manuscripts",
            "facsimiles",
            "juvenile works",
            "popular works",
            "cartoons and comics",
            "fictional works publication type",
            "adaptations",
            "texts",
            "specimens",
            "readers",
            "literary",
            "english",
            "spanish",
            "french",
            "german",
            "textbooks",
            "dictionaries",
            "study guides",
            "criticism and interpretation",
            "history and criticism",
            "early works to 1800",
            "social life and customs",
            "manners and customs",
            "literary collections",
            "collections");

    BookSubjects {
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
    }

    static BookSubjects of(Collection<String> headings) {
        boolean isFiction = headings.stream()
                .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains("fiction"));
        Map<String, Integer> genres = new LinkedHashMap<>();
        Set<String> keywords = new LinkedHashSet<>();
        for (String heading : headings) {
            Optional<String> genre = genre(heading);
            if (genre.isPresent()) {
                genres.merge(genre.get(), 1, Integer::sum);
                continue;
            }
            keyword(heading).ifPresent(keywords::add);
        }
        return new BookSubjects(
                genres.entrySet().stream()
                        .filter(genre -> !isFiction || !BookGenres.isFactual(genre.getKey()))
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(MOST_GENRES)
                        .map(Map.Entry::getKey)
                        .toList(),
                keywords.stream().limit(MOST_KEYWORDS).toList());
    }

    /** "Fiction, thrillers, suspense" is a thriller as "Thrillers" is. */
    private static Optional<String> genre(String heading) {
        Matcher kind = KIND_OF_FICTION.matcher(heading);
        return BookGenres.of(heading)
                .or(() -> kind.find() ? BookGenres.of(kind.group(1).split(",")[0]) : Optional.empty());
    }

    private static Optional<String> keyword(String heading) {
        String lower = PlainText.onOneLine(PlainText.of(heading)).toLowerCase(Locale.ROOT);
        Matcher kind = KIND_OF_FICTION.matcher(lower);
        String subject =
                kind.find() ? kind.group(1) : SAYS_ONLY_FICTION.matcher(lower).replaceFirst("");
        int length = subject.codePointCount(0, subject.length());
        if (length < SHORTEST_KEYWORD
                || length > LONGEST_KEYWORD
                || SAYING_NOTHING.contains(subject)
                || OF_THE_COPY.matcher(subject).find()
                || BookGenres.of(subject).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(subject);
    }
}
