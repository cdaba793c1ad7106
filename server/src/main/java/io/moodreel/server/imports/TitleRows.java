package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.MergeCounts;
import io.moodreel.server.catalog.SourceTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows that are titles, on their way into the catalogue, counted by what became of them. */
final class TitleRows<T> implements RowImport<T> {
    static final String ADDED = "added";
    static final String UPDATED = "updated";
    static final String UNCHANGED = "unchanged";

    static final List<String> COUNTS = List.of(ADDED, UPDATED, UNCHANGED);

    /** What a row tells; nothing when it is to be passed over. */
    @FunctionalInterface
    interface Reader<T> {
        Optional<SourceTitle> read(T content) throws RejectedRowException;
    }

    private final Reader<T> reader;
    private final Catalog catalog;
    private final ImportCounts counts;
    private final List<SourceTitle> batch = new ArrayList<>();

    TitleRows(Reader<T> reader, Catalog catalog, ImportCounts counts) {
        this.reader = reader;
        this.catalog = catalog;
        this.counts = counts;
    }

    @Override
    public void take(Row.Whole<T> row) throws RejectedRowException {
        reader.read(row.content()).ifPresent(batch::add);
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
