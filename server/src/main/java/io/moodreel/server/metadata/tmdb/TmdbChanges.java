package io.moodreel.server.metadata.tmdb;

import java.util.List;

/** One page of the numbers of changed films, and how many pages there are. */
public record TmdbChanges(List<Long> films, int lastPage) {
    public TmdbChanges {
        films = List.copyOf(films);
    }
}
