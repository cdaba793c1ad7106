package io.moodreel.server.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** What is said of the copy, the shelf or the list, not of the book: "nyt:…", "FICTION / Literary". */
    private static final Pattern OF_THE_COPY = Pattern.compile("[:=_/\\[{]|works by one author|materials$"
            + "|^reading level|^translations |^open library|^new york times|(?:type|print) books|daisy|^accessible"
            + "|^in library|^long now|\\bliterature$|\\bfiction$|\\blanguage$|^romans?\\b|^novela\\b|^ficción\\b");

    private static final Set<String> SAYING_NOTHING = Set.of(
            "general",
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
            Optional<String> genre = BookGenres.of(heading);
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

    private static Optional<String> keyword(String heading) {
        String lower = PlainText.onOneLine(PlainText.of(heading)).toLowerCase(Locale.ROOT);
        String subject = SAYS_ONLY_FICTION.matcher(lower).replaceFirst("");
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
