package io.moodreel.server.imports.films;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.run.TitleReader;
import java.util.Map;
import java.util.Optional;

/** Rows of {@code movies.csv}. */
final class MovieLensFilms implements TitleReader<CsvCells> {
    private final MovieLensLinks links;

    MovieLensFilms(MovieLensLinks links) {
        this.links = links;
    }

    @Override
    public Optional<SourceTitle> read(CsvCells row) throws RejectedRowException {
        long movieId = Numbers.id(row, "movieId");
        String cell = row.line("title");
        if (cell.isEmpty()) {
            throw new RejectedRowException("title is empty");
        }
        MovieLensTitle title = MovieLensTitle.parse(cell);
        MovieLensGenres genres = MovieLensGenres.parse(row.text("genres"));
        TitleFacts facts = TitleFacts.builder(TitleType.MOVIE, title.title())
                .originalTitle(title.originalTitle())
                .year(title.year())
                .genres(genres.genres())
                .keywords(genres.keywords())
                .build();
        Map<String, String> ids = links.idsOf(movieId);
        ids.put(Source.MOVIELENS.scheme(), Long.toString(movieId));
        return Optional.of(new SourceTitle(Source.MOVIELENS, ids, facts));
    }
}
