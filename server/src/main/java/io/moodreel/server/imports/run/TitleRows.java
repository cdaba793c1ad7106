package io.moodreel.server.imports.run;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.MergeCounts;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.imports.files.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Titles on their way into the catalogue, counted by what became of them. */
public final class TitleRows implements RowImport<Optional<SourceTitle>> {
    static final String ADDED = "added";
    static final String UPDATED = "updated";
    static final String UNCHANGED = "unchanged";
    /** Rows that were passed over; counted by imports that pass over any. */
    public static final String SKIPPED = "skipped";

    /** What these rows always count. */
    public static final List<String> COUNTS = List.of(ADDED, UPDATED, UNCHANGED);

    private final Catalog catalog;
    private final ImportCounts counts;
    private final List<SourceTitle> batch = new ArrayList<>();

    TitleRows(Catalog catalog, ImportCounts counts) {
        this.catalog = catalog;
        this.counts = counts;
    }

    @Override
    public void take(Row.Whole<Optional<SourceTitle>> row) {
        row.content().ifPresentOrElse(batch::add, () -> counts.add(SKIPPED, 1));
    }

    @Override
    public void flush(Rejects rejects) {
        MergeCounts merged = catalog.merge(batch);
        counts.add(ADDED, merged.added());
        counts.add(UPDATED, merged.updated());
        counts.add(UNCHANGED, merged.unchanged());
        batch.clear();
    }
}
