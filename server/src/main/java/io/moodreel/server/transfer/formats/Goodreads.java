package io.moodreel.server.transfer.formats;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Shelf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The library of Goodreads, 24 columns today and 31 in older files, known by their names. ISBNs look like formulas, days
 * like {@code 2019/05/21}; the rating 0 is none. {@code Exclusive Shelf} says whether a book is read; a person's own
 * shelves become lists.
 */
final class Goodreads implements SheetReader {
    private static final String READ = "read";
    private static final String TO_READ = "to-read";
    private static final String READING = "currently-reading";

    @Override
    public LibrarySource source() {
        return LibrarySource.GOODREADS;
    }

    @Override
    public boolean recognises(Sheet sheet) {
        return sheet.has("Title", "Author", "My Rating") || sheet.has("Book Id", "Title", "Exclusive Shelf");
    }

    @Override
    public void read(Sheet sheet, Collected into, Problems problems) {
        Map<String, Integer> places = new HashMap<>();
        for (SheetRow row : sheet.rows(problems)) {
            problems.reading(row, () -> row(row, places, into));
        }
    }

    private static void row(SheetRow row, Map<String, Integer> places, Collected into) throws BadCellException {
        ToldTitle book = book(row);
        Double stars = row.stars("My Rating");
        boolean rated = stars != null && !row.text("My Rating").matches("0+(\\.0*)?");
        Instant added = row.time("Date Added");
        LocalDate read = row.day("Date Read");
        String shelf = row.text("Exclusive Shelf");
        if (rated) {
            into.add(book, new Told.Rated(stars, read == null ? added : Cells.noon(read)));
        }
        if (shelf.equals(READ) || rated || read != null) {
            into.add(book, new Told.Shelved(Shelf.HISTORY, read == null ? added : Cells.noon(read)));
        } else if (shelf.equals(TO_READ)) {
            into.add(book, new Told.Shelved(Shelf.WATCHLIST, added));
        }
        if (read != null) {
            into.add(book, Told.Logged.plain(read, rated ? stars : null, List.of(), row.text("My Review")));
        }
        for (String own : Cells.list(row.text("Bookshelves"))) {
            if (!List.of(READ, TO_READ, READING).contains(own)) {
                into.add(book, new Told.Listed(own, "", places.merge(own, 1, Integer::sum), "", added));
            }
        }
    }

    private static ToldTitle book(SheetRow row) throws BadCellException {
        Map<String, String> ids = new HashMap<>();
        Ids.put(ids, "goodreads", row.text("Book Id"));
        Ids.putIsbn(ids, row.text("ISBN13"), row.text("ISBN"));
        String author = row.oneLine("Author");
        Integer year =
                Optional.ofNullable(row.year("Original Publication Year")).orElse(row.year("Year Published"));
        return new ToldTitle(TitleType.BOOK, row.required("Title"), null, year, author.isEmpty() ? null : author, ids);
    }
}
