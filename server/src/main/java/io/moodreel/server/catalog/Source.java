package io.moodreel.server.catalog;

import java.util.Locale;

/**
 * Where facts come from. When two sources tell different things, the one of higher rank is believed; the other only
 * fills gaps. The result is the same in whichever order they are imported.
 */
public enum Source {
    /** The catalogue that ships with Moodreel. */
    STARTER(10),
    /** MovieLens files: titles, genres and tags, no texts. */
    MOVIELENS(20),
    /** The TMDB dataset: the fullest of all. */
    TMDB(30);

    private final int rank;
    private final String scheme = name().toLowerCase(Locale.ROOT);

    Source(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    /** The scheme of this source's own ids among a title's ids, e.g. {@code tmdb}. */
    public String scheme() {
        return scheme;
    }
}
