package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import java.util.Map;

/** Rows of {@code movies.csv} into the catalogue. */
final class MovieLensFilms implements RowImport {
    private final MovieLensLinks links;
    private final FilmBatch batch;

    MovieLensFilms(MovieLensLinks links, Catalog catalog, ImportCounts counts) {
        this.links = links;
        this.batch = new FilmBatch(catalog, counts);
    }

    @Override
    public void take(CsvRow.Cells row) throws RejectedRowException {
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
        batch.add(new SourceTitle(Source.MOVIELENS, ids, facts));
    }

    @Override
    public void flush(Rejects rejects) {
        batch.merge();
    }
}
