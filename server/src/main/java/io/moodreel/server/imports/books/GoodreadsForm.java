package io.moodreel.server.imports.books;

import io.moodreel.server.catalog.Person;
import io.moodreel.server.imports.files.CsvTable;
import io.moodreel.server.jobs.JobFailedException;
import java.util.List;

/** The two forms in which Kaggle's "Goodreads-books" goes round. */
enum GoodreadsForm {
    /** {@code books.csv} as it was published. */
    ORIGINAL("num_pages", "publication_date") {
        @Override
        List<Person> authors(String cell) {
            return AuthorNames.betweenSlashes(cell);
        }
    },
    /** {@code books_enriched.csv}, with subjects and first lines from Open Library. */
    ENRICHED("# num_pages", "publish_date") {
        @Override
        List<Person> authors(String cell) {
            return AuthorNames.betweenHyphens(cell);
        }
    };

    static final String EXPECTED = "books.csv of Kaggle's Goodreads-books, or its books_enriched.csv";

    private static final List<String> BOTH =
            List.of("bookID", "title", "authors", "average_rating", "isbn", "isbn13", "language_code", "ratings_count");

    private final String pages;
    private final String date;

    GoodreadsForm(String pages, String date) {
        this.pages = pages;
        this.date = date;
    }

    /** The form of a file, by its header. */
    static GoodreadsForm of(CsvTable table) throws JobFailedException {
        table.requireColumns(BOTH, EXPECTED);
        return table.header().missing(List.of(ENRICHED.date)).isEmpty() ? ENRICHED : ORIGINAL;
    }

    /** The column of the page count. */
    String pages() {
        return pages;
    }

    /** The column of the day on which the edition came out. */
    String date() {
        return date;
    }

    abstract List<Person> authors(String cell);
}
