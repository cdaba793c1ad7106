package io.moodreel.server.transfer.formats;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Shelf;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Any CSV with a column of titles, or of ids, and one of ratings, whatever the columns are called. The scale is told from
 * its largest value: up to 5, up to 10, or up to 100. A day, a year and ids help where they are there.
 */
final class PlainCsv implements SheetReader {
    private static final String[] TITLES = {"title", "name", "film", "movie", "book"};
    private static final String[] RATINGS = {"rating", "your rating", "my rating", "stars", "score", "rating10"};
    private static final String[] YEARS = {"year", "release year", "release_year"};
    private static final String[] DAYS = {
        "date", "rated_at", "date rated", "watcheddate", "watched date", "watched_at", "date watched", "date read"
    };
    private static final String[] TMDB = {"tmdbid", "tmdb_id", "tmdb"};
    private static final String[] IMDB = {"imdbid", "imdb_id", "imdb"};
    private static final String[] ISBN = {"isbn13", "isbn"};
    private static final String[] AUTHORS = {"author", "authors"};
    private static final String[] TYPES = {"type", "item_type"};
    private static final Set<String> BOOKS = Set.of("book", "books");

    @Override
    public LibrarySource source() {
        return LibrarySource.CSV;
    }

    @Override
    public boolean recognises(Sheet sheet) {
        boolean named = sheet.column(TITLES) >= 0
                || sheet.column(TMDB) >= 0
                || sheet.column(IMDB) >= 0
                || sheet.column(ISBN) >= 0;
        return named && sheet.column(RATINGS) >= 0;
    }

    @Override
    public void read(Sheet sheet, Collected into, Problems problems) {
        List<SheetRow> rows = sheet.rows(problems);
        String column = sheet.header().get(sheet.column(RATINGS));
        double best = best(rows, column);
        boolean books = sheet.column(ISBN) >= 0 || sheet.column(AUTHORS) >= 0 || sheet.has("book");
        for (SheetRow row : rows) {
            problems.reading(row, () -> row(row, column, best, books, into));
        }
    }

    private static double best(List<SheetRow> rows, String column) {
        if (column.toLowerCase(Locale.ROOT).endsWith("10")) {
            return 10;
        }
        double largest = 0;
        for (SheetRow row : rows) {
            try {
                largest = Math.max(largest, Double.parseDouble(row.text(column).replace(',', '.')));
            } catch (NumberFormatException saidWhenItIsRead) {
                continue;
            }
        }
        return largest <= 5 ? 5 : largest <= 10 ? 10 : 100;
    }

    private static void row(SheetRow row, String column, double best, boolean books, Collected into)
            throws BadCellException {
        ToldTitle title = title(row, books);
        Double stars = Cells.stars(column, row.text(column), best);
        Instant at = row.time(DAYS);
        if (stars != null) {
            into.add(title, new Told.Rated(stars, at));
        }
        into.add(title, new Told.Shelved(Shelf.HISTORY, at));
    }

    private static ToldTitle title(SheetRow row, boolean books) throws BadCellException {
        Map<String, String> ids = new HashMap<>();
        Ids.put(ids, "tmdb", row.text(TMDB));
        Ids.put(ids, "imdb", row.text(IMDB));
        Ids.putIsbn(ids, row.text(ISBN));
        String name = row.oneLine(TITLES);
        if (name.isEmpty() && ids.isEmpty()) {
            throw new BadCellException("The line names no title: neither a name nor an id stands in it.");
        }
        String type = row.text(TYPES).toLowerCase(Locale.ROOT);
        boolean book = type.isEmpty() ? books : BOOKS.contains(type);
        String author = row.oneLine(AUTHORS);
        return new ToldTitle(
                book ? TitleType.BOOK : TitleType.MOVIE,
                name.isEmpty() ? ids.values().iterator().next() : name,
                null,
                row.year(YEARS),
                author.isEmpty() ? null : author,
                ids);
    }
}
