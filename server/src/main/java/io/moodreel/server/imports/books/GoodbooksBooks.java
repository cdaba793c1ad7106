package io.moodreel.server.imports.books;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.LanguageNames;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.run.TitleReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Rows of {@code books.csv}. The ISBN comes from its form of ten characters: the other went through a spreadsheet and
 * has lost its last digits.
 */
final class GoodbooksBooks implements TitleReader<CsvCells> {
    private final GoodbooksShelves shelves;

    GoodbooksBooks(GoodbooksShelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<SourceTitle> read(CsvCells row) throws RejectedRowException {
        long id = Numbers.id(row, "book_id");
        BookTitle title = BookTitle.of(row, "title");
        OptionalLong goodreadsId = Numbers.whole(row.text("goodreads_book_id"));
        TitleFacts facts = TitleFacts.builder(TitleType.BOOK, title.title())
                .originalTitle(BookTitle.parse(row.line("original_title")).title())
                .year(BookNumbers.year(row.text("original_publication_year")))
                .people(AuthorNames.betweenCommas(row.line("authors")))
                .genres(shelves.genresOf(goodreadsId.orElse(0)))
                .keywords(title.seriesAsKeyword())
                .languages(
                        LanguageNames.byTag(row.text("language_code")).stream().toList())
                .votes(
                        BookNumbers.voteAverage(row.text("average_rating")),
                        Numbers.whole(row.text("work_ratings_count")).orElse(0))
                .build();
        Map<String, String> ids = BookNumbers.ids(Source.GOODBOOKS.scheme(), id, row.text("isbn13"), row.text("isbn"));
        goodreadsId.ifPresent(number -> ids.put(Source.GOODREADS.scheme(), Long.toString(number)));
        return Optional.of(new SourceTitle(Source.GOODBOOKS, ids, facts));
    }
}
