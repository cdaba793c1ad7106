package io.moodreel.server.metadata.tmdb;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** TMDB's nineteen film genres by number, as {@code /genre/movie/list} has them. */
final class TmdbGenres {
    private static final Map<Long, String> NAMES = Map.ofEntries(
            Map.entry(28L, "Action"),
            Map.entry(12L, "Adventure"),
            Map.entry(16L, "Animation"),
            Map.entry(35L, "Comedy"),
            Map.entry(80L, "Crime"),
            Map.entry(99L, "Documentary"),
            Map.entry(18L, "Drama"),
            Map.entry(10751L, "Family"),
            Map.entry(14L, "Fantasy"),
            Map.entry(36L, "History"),
            Map.entry(27L, "Horror"),
            Map.entry(10402L, "Music"),
            Map.entry(9648L, "Mystery"),
            Map.entry(10749L, "Romance"),
            Map.entry(878L, "Science Fiction"),
            Map.entry(10770L, "TV Movie"),
            Map.entry(53L, "Thriller"),
            Map.entry(10752L, "War"),
            Map.entry(37L, "Western"));
    private static final Map<String, Long> NUMBERS =
            NAMES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private TmdbGenres() {}

    static Optional<Long> number(String genre) {
        return Optional.ofNullable(NUMBERS.get(genre));
    }

    /** The names of those numbers that have one. */
    static List<String> names(LongStream numbers) {
        return numbers.mapToObj(NAMES::get).filter(Objects::nonNull).distinct().toList();
    }
}
