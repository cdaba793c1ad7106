package io.moodreel.server.search;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Facets;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitlePage;
import io.moodreel.server.catalog.TitleType;
import java.nio.file.Path;
import java.util.List;

/** The lists of a catalogue that waits for its index before each answer. */
public final class ListsUnderTest implements TitleLists, AutoCloseable {
    private final Catalog catalog;
    private final SearchUpkeep upkeep;
    private final TitleLists lists;

    public ListsUnderTest(Catalog catalog, Path folder) {
        this.catalog = catalog;
        this.upkeep = new SearchUpkeep(catalog, folder);
        this.lists = new IndexedLists(catalog, upkeep::index);
        upkeep.start();
    }

    private TitleLists now() {
        catalog.awaitFollowers();
        return lists;
    }

    @Override
    public TitlePage list(TitleFilter filter, PageRequest page) {
        return now().list(filter, page);
    }

    @Override
    public List<Title> titles(TitleFilter filter, PageRequest page) {
        return now().titles(filter, page);
    }

    @Override
    public Facets facets(TitleType type) {
        return now().facets(type);
    }

    @Override
    public long revision() {
        return now().revision();
    }

    @Override
    public void close() {
        upkeep.close();
    }
}
