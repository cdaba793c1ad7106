package io.moodreel.server.metadata.imdb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** IMDb's genres as the catalogue names them. */
final class ImdbGenres {
    private static final Map<String, String> OTHERWISE =
            Map.of("Sci-Fi", "Science Fiction", "Musical", "Music", "Biography", "History", "Film-Noir", "Crime");
    private static final Set<String> SAME = Set.of(
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
            "Thriller",
            "War",
            "Western");

    private ImdbGenres() {}

    /** The catalogue's names of those that it has. */
    static List<String> ours(List<String> theirs) {
        return theirs.stream()
                .map(name -> OTHERWISE.getOrDefault(name, name))
                .filter(name -> SAME.contains(name) || name.equals("Science Fiction"))
                .distinct()
                .toList();
    }

    /** IMDb's name of one of the catalogue's. */
    static Optional<String> theirs(String ours) {
        if (ours.equals("Science Fiction")) {
            return Optional.of("Sci-Fi");
        }
        return SAME.contains(ours) ? Optional.of(ours) : Optional.empty();
    }
}
