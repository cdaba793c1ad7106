package io.moodreel.server.catalog;

import java.util.Locale;

/**
 * Where facts come from. When two sources tell different things, the one of higher rank is believed; the other only
 * fills gaps. The result of two sources is the same in whichever order they are imported.
 */
public enum Source {
    /**
     * Lists of films from Wikipedia: good texts, but cast without directors, rough genres, and known by name and year
     * alone; so they only fill gaps.
     */
    WIKIPEDIA(5),
    /** Open Library's search: works as many hands have entered them, without texts; so they only fill gaps. */
    OPENLIBRARY(8),
    /** The catalogue that ships with Moodreel. */
    STARTER(10),
    /** Editions from Goodreads: each with its own year, pages and people, votes those of the work. */
    GOODREADS(15),
    /** MovieLens files: titles, genres and tags, no texts. */
    MOVIELENS(20),
    /** goodbooks-10k: works, with their first year and original title. */
    GOODBOOKS(25),
    /** The IMDb API: texts and votes, no people. Its ids are those that other sources tell as {@code imdb}. */
    IMDB(28),
    /** TMDB, as a dataset and live: the fullest of all. */
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
