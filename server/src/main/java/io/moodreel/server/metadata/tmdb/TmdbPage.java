package io.moodreel.server.metadata.tmdb;

import io.moodreel.server.catalog.SourceTitle;
import java.util.List;

/**
 * One page of a list of TMDB's.
 *
 * @param films those that can be read
 * @param lastPage how many pages there are
 */
public record TmdbPage(List<SourceTitle> films, int lastPage) {
    public TmdbPage {
        films = List.copyOf(films);
    }
}
