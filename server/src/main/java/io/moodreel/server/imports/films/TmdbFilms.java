package io.moodreel.server.imports.films;

import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.run.TitleReader;
import java.util.Optional;

/** Rows of TMDB, those of adult films only on request. */
final class TmdbFilms implements TitleReader<CsvCells> {
    private final TmdbTitle titles;
    private final boolean includeAdult;

    TmdbFilms(TmdbForm form, boolean includeAdult) {
        this.titles = new TmdbTitle(form);
        this.includeAdult = includeAdult;
    }

    @Override
    public Optional<SourceTitle> read(CsvCells row) throws RejectedRowException {
        if (TmdbTitle.isAdult(row) && !includeAdult) {
            return Optional.empty();
        }
        return Optional.of(titles.of(row));
    }
}
