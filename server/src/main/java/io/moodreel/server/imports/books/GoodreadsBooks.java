package io.moodreel.server.imports.books;

import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.LanguageNames;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.PythonList;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.run.TitleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of Goodreads-books. Only an id and a title must be there; anything else that makes no sense is left out. */
final class GoodreadsBooks implements TitleReader<CsvCells> {
    private final GoodreadsForm form;

    GoodreadsBooks(GoodreadsForm form) {
        this.form = form;
    }

    @Override
    public Optional<SourceTitle> read(CsvCells row) throws RejectedRowException {
        long id = Numbers.id(row, "bookID");
        BookTitle title = BookTitle.of(row, "title");
        BookSubjects subjects = BookSubjects.of(PythonList.of(row.text("subjects")));
        List<String> keywords = new ArrayList<>(title.seriesAsKeyword());
        keywords.addAll(subjects.keywords());
        TitleFacts facts = TitleFacts.builder(TitleType.BOOK, title.title())
                .year(BookNumbers.yearIn(row.text(form.date())))
                .people(form.authors(row.line("authors")))
                .genres(subjects.genres())
                .keywords(keywords.stream().distinct().toList())
                .languages(
                        LanguageNames.byTag(row.text("language_code")).stream().toList())
                .pages(BookNumbers.pages(row.text(form.pages())))
                .votes(
                        BookNumbers.voteAverage(row.text("average_rating")),
                        Numbers.whole(row.text("ratings_count")).orElse(0))
                .build();
        return Optional.of(new SourceTitle(
                Source.GOODREADS,
                BookNumbers.ids(Source.GOODREADS.scheme(), id, row.text("isbn13"), row.text("isbn")),
                facts));
    }
}
