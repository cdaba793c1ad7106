package io.moodreel.search.query;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people call genres, and the catalogue's names of them. */
final class GenreWords {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("animation", "Animation"),
            Map.entry("animated", "Animation"),
            Map.entry("cartoon", "Animation"),
            Map.entry("cartoons", "Animation"),
            Map.entry("biography", "Biography"),
            Map.entry("biographies", "Biography"),
            Map.entry("comedy", "Comedy"),
            Map.entry("comedies", "Comedy"),
            Map.entry("documentary", "Documentary"),
            Map.entry("documentaries", "Documentary"),
            Map.entry("horror", "Horror"),
            Map.entry("horrors", "Horror"),
            Map.entry("memoir", "Memoir"),
            Map.entry("memoirs", "Memoir"),
            Map.entry("musical", "Music"),
            Map.entry("musicals", "Music"),
            Map.entry("poetry", "Poetry"),
            Map.entry("poems", "Poetry"),
            Map.entry("romance", "Romance"),
            Map.entry("romances", "Romance"),
            Map.entry("sci fi", "Science Fiction"),
            Map.entry("scifi", "Science Fiction"),
            Map.entry("science fiction", "Science Fiction"),
            Map.entry("short stories", "Short Stories"),
            Map.entry("thriller", "Thriller"),
            Map.entry("thrillers", "Thriller"),
            Map.entry("western", "Western"),
            Map.entry("westerns", "Western"));

    /** Words that are a genre only beside "film" or "book", or where nothing but a genre can be meant. */
    private static final Map<String, String> AMBIGUOUS = Map.ofEntries(
            Map.entry("action", "Action"),
            Map.entry("adventure", "Adventure"),
            Map.entry("crime", "Crime"),
            Map.entry("drama", "Drama"),
            Map.entry("dramas", "Drama"),
            Map.entry("fantasy", "Fantasy"),
            Map.entry("mystery", "Mystery"),
            Map.entry("romantic", "Romance"),
            Map.entry("war", "War"));

    /** Patterns for any of the words. */
    static final String CLEAR = any(NAMES.keySet().stream());

    static final String ANY = any(Stream.concat(NAMES.keySet().stream(), AMBIGUOUS.keySet().stream()));

    private GenreWords() {}

    /** The catalogue's name. */
    static Optional<String> genre(String words) {
        String known = words.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(NAMES.getOrDefault(known, AMBIGUOUS.get(known)));
    }

    private static String any(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
