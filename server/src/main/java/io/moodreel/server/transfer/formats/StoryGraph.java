package io.moodreel.server.transfer.formats;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Shelf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The library of The StoryGraph. Stars come in quarters and become halves; moods are kept as tags of the day a book was
 * finished. A book that was not finished is in the history: it is not to be recommended again.
 */
final class StoryGraph implements SheetReader {
    @Override
    public LibrarySource source() {
        return LibrarySource.STORYGRAPH;
    }

    @Override
    public boolean recognises(Sheet sheet) {
        return sheet.has("Title", "Read Status", "Star Rating");
    }

    @Override
    public void read(Sheet sheet, Collected into, Problems problems) {
        for (SheetRow row : sheet.rows(problems)) {
            problems.reading(row, () -> row(row, into));
        }
    }

    private static void row(SheetRow row, Collected into) throws BadCellException {
        ToldTitle book = book(row);
        Double stars = row.stars("Star Rating");
        Instant added = row.time("Date Added");
        LocalDate read = lastRead(row);
        Instant at = read == null ? added : Cells.noon(read);
        if (stars != null) {
            into.add(book, new Told.Rated(stars, at));
        }
        String status = row.text("Read Status");
        if (status.equals("read") || status.equals("did-not-finish") || stars != null) {
            into.add(book, new Told.Shelved(Shelf.HISTORY, at));
        } else if (status.equals("to-read")) {
            into.add(book, new Told.Shelved(Shelf.WATCHLIST, added));
        }
        List<String> tags = Stream.of(row.text("Moods"), row.text("Tags"))
                .flatMap(cell -> Cells.list(cell).stream())
                .distinct()
                .toList();
        // moods must not be lost for want of a day: the day the book was added stands in
        LocalDate on = read == null && !tags.isEmpty() && status.equals("read") ? row.day("Date Added") : read;
        if (on != null) {
            into.add(book, Told.Logged.plain(on, stars, tags, row.text("Review")));
        }
    }

    private static @Nullable LocalDate lastRead(SheetRow row) throws BadCellException {
        LocalDate last = row.day("Last Date Read");
        String days = row.text("Dates Read");
        if (last != null || days.isEmpty()) {
            return last;
        }
        // from-to, from-to: the end of the last stretch
        String end = days.substring(Math.max(days.lastIndexOf(','), days.lastIndexOf('-')) + 1)
                .strip();
        return Cells.day("Dates Read", end);
    }

    private static ToldTitle book(SheetRow row) throws BadCellException {
        Map<String, String> ids = new HashMap<>();
        Ids.putIsbn(ids, row.text("ISBN/UID", "ISBN"));
        String authors = row.oneLine("Authors", "Author");
        return new ToldTitle(
                TitleType.BOOK, row.required("Title"), null, null, authors.isEmpty() ? null : authors, ids);
    }
}
