package io.moodreel.server.catalog;

import java.util.List;

/**
 * Lists of titles by filter. Whoever indexes the catalogue keeps them: they follow its changes a moment later, and
 * {@link Catalog#awaitFollowers} waits for that. Thread-safe.
 */
public interface TitleLists {
    /** One page of titles that pass the filter. */
    TitlePage list(TitleFilter filter, PageRequest page);

    /** The titles of one page, for who does not need to know how many there are in all. */
    List<Title> titles(TitleFilter filter, PageRequest page);

    /** What the titles of a kind can be filtered by, with counts. */
    Facets facets(TitleType type);

    /** The revision of the catalogue up to which the lists know it; theirs may be the newer state. */
    long revision();
}
