package io.moodreel.server.imports.films;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue's film genres: the nineteen that TMDB has today. */
final class GenreNames {
    private static final Map<String, String> NAMES = Stream.of(
                    "Action",
                    "Adventure",
                    "Animation",
                    "Comedy",
                    "Crime",
                    "Documentary",
                    "Drama",
                    "Family",
                    "Fantasy",
                    "History",
                    "Horror",
                    "Music",
                    "Mystery",
                    "Romance",
                    "Science Fiction",
                    "TV Movie",
                    "Thriller",
                    "War",
                    "Western")
            .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    private GenreNames() {}

    /** The genre in its usual spelling; empty for what is none, such as "Foreign", which TMDB has given up. */
    static Optional<String> canonical(String name) {
        return Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
