package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;

/** Rows of TMDB into the catalogue. */
final class TmdbFilms implements RowImport {
    static final String SKIPPED_ADULT = "skipped_adult";

    private final TmdbTitle titles;
    private final boolean includeAdult;
    private final FilmBatch batch;
    private final ImportCounts counts;

    TmdbFilms(TmdbForm form, boolean includeAdult, Catalog catalog, ImportCounts counts) {
        this.titles = new TmdbTitle(form);
        this.includeAdult = includeAdult;
        this.batch = new FilmBatch(catalog, counts);
        this.counts = counts;
    }

    @Override
    public void take(CsvRow.Cells row) throws RejectedRowException {
        if (TmdbTitle.isAdult(row) && !includeAdult) {
            counts.add(SKIPPED_ADULT, 1);
            return;
        }
        batch.add(titles.of(row));
    }

    @Override
    public void flush(Rejects rejects) {
        batch.merge();
    }
}
