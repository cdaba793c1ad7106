package io.moodreel.server.imports;

import io.moodreel.server.catalog.SourceTitle;
import java.util.Optional;

/** Rows of TMDB, those of adult films only on request. */
final class TmdbFilms implements TitleRows.Reader<CsvCells> {
    static final String SKIPPED_ADULT = "skipped_adult";

    private final TmdbTitle titles;
    private final boolean includeAdult;
    private final ImportCounts counts;

    TmdbFilms(TmdbForm form, boolean includeAdult, ImportCounts counts) {
        this.titles = new TmdbTitle(form);
        this.includeAdult = includeAdult;
        this.counts = counts;
    }

    @Override
    public Optional<SourceTitle> read(CsvCells row) throws RejectedRowException {
        if (TmdbTitle.isAdult(row) && !includeAdult) {
            counts.add(SKIPPED_ADULT, 1);
            return Optional.empty();
        }
        return Optional.of(titles.of(row));
    }
}
