package io.moodreel.server.imports.films;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * MovieLens's genres as the catalogue's. Film noir is a style and becomes a keyword of a crime film; IMAX is a format
 * and is dropped.
 */
record MovieLensGenres(List<String> genres, List<String> keywords) {
    private static final String FILM_NOIR = "Film-Noir";
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "Children",
            "Family",
            "Children's",
            "Family",
            "Sci-Fi",
            "Science Fiction",
            "Musical",
            "Music",
            FILM_NOIR,
            "Crime");

    MovieLensGenres {
        genres = List.copyOf(genres);
        keywords = List.copyOf(keywords);
    }

    /** @param cell names between {@code |} */
    static MovieLensGenres parse(String cell) {
        List<String> names = List.of(cell.split("\\|"));
        Set<String> genres = new LinkedHashSet<>();
        names.stream()
                .map(name -> GenreNames.canonical(OTHER_NAMES.getOrDefault(name, name)))
                .flatMap(Optional::stream)
                .forEach(genres::add);
        return new MovieLensGenres(List.copyOf(genres), names.contains(FILM_NOIR) ? List.of("film noir") : List.of());
    }
}
