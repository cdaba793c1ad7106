package io.moodreel.server.imports.films;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of film of Wikipedia's lists as the catalogue's genres. What is narrower than a genre of ours – "Slasher",
 * "Noir" – becomes that genre and a keyword; what is none – "Silent", "Teen" – a keyword alone.
 */
record WikipediaGenres(List<String> genres, List<String> keywords) {
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("Animated", "Animation"),
            Map.entry("Historical", "History"),
            Map.entry("Martial Arts", "Action"),
            Map.entry("Musical", "Music"),
            Map.entry("Noir", "Crime"),
            Map.entry("Performance", "Music"),
            Map.entry("Satire", "Comedy"),
            Map.entry("Slasher", "Horror"),
            Map.entry("Spy", "Thriller"),
            Map.entry("Superhero", "Action"),
            Map.entry("Suspense", "Thriller"));
    private static final Set<String> SAME_AS_GENRE = Set.of("Animated", "Historical", "Suspense");
    private static final Map<String, String> KEYWORDS = Map.of(
            "Noir",
            "film noir",
            "Silent",
            "silent film",
            "Short",
            "short film",
            "Sport",
            "sports",
            "Independent",
            "independent film");

    WikipediaGenres {
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
    }

    static WikipediaGenres of(List<String> kinds) {
        Set<String> genres = new LinkedHashSet<>();
        Set<String> keywords = new LinkedHashSet<>();
        for (String kind : kinds) {
            Optional<String> same = GenreNames.canonical(kind);
            same.or(() -> Optional.ofNullable(OTHER_NAMES.get(kind))).ifPresent(genres::add);
            if (same.isEmpty() && !kind.isEmpty() && !SAME_AS_GENRE.contains(kind)) {
                keywords.add(KEYWORDS.getOrDefault(kind, kind.toLowerCase(Locale.ROOT)));
            }
        }
        return new WikipediaGenres(List.copyOf(genres), List.copyOf(keywords));
    }
}
