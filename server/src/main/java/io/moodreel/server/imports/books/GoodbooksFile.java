package io.moodreel.server.imports.books;

import io.moodreel.server.imports.files.FolderTables;
import java.util.List;

/** The files of goodbooks-10k that are imported. Only the books must be there. */
enum GoodbooksFile implements FolderTables.File {
    BOOKS(
            "books.csv",
            "book_id",
            "goodreads_book_id",
            "isbn",
            "isbn13",
            "authors",
            "original_publication_year",
            "original_title",
            "title",
            "language_code",
            "average_rating",
            "work_ratings_count"),
    TAGS("tags.csv", "tag_id", "tag_name"),
    BOOK_TAGS("book_tags.csv", "goodreads_book_id", "tag_id", "count"),
    RATINGS("ratings.csv", "user_id", "book_id", "rating");

    private final String fileName;
    private final List<String> columns;

    GoodbooksFile(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String expected() {
        return "the %s of goodbooks-10k, unpacked from its release".formatted(fileName);
    }
}
