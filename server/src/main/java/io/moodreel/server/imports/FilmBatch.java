package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.MergeCounts;
import io.moodreel.server.catalog.SourceTitle;
import java.util.ArrayList;
import java.util.List;

/** Films on their way into the catalogue, counted by what became of them. */
final class FilmBatch {
    static final String ADDED = "added";
    static final String UPDATED = "updated";
    static final String UNCHANGED = "unchanged";

    private final Catalog catalog;
    private final ImportCounts counts;
    private final List<SourceTitle> films = new ArrayList<>();

    FilmBatch(Catalog catalog, ImportCounts counts) {
        this.catalog = catalog;
        this.counts = counts;
    }

    void add(SourceTitle film) {
        films.add(film);
    }

    void merge() {
        MergeCounts merged = catalog.merge(films);
        counts.add(ADDED, merged.added());
        counts.add(UPDATED, merged.updated());
        counts.add(UNCHANGED, merged.unchanged());
        films.clear();
    }
}
