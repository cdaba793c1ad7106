package io.moodreel.server.transfer.formats;

import io.moodreel.server.library.Shelf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of a Letterboxd export but its lists: {@code Date,Name,Year,Letterboxd URI}, ratings with {@code Rating}, the
 * diary with {@code Rewatch,Tags,Watched Date} besides, reviews with {@code Review}. Watched films, the watchlist and
 * likes have the same columns, so their names tell them apart. What Moodreel hands out has the ids {@code tmdbID, imdbID}
 * behind, which Letterboxd reads as well.
 */
final class Letterboxd implements SheetReader {
    private static final String URI = "Letterboxd URI";

    @Override
    public LibrarySource source() {
        return LibrarySource.LETTERBOXD;
    }

    @Override
    public boolean recognises(Sheet sheet) {
        return sheet.has("Date", "Name", "Year", URI);
    }

    @Override
    public void read(Sheet sheet, Collected into, Problems problems) throws UnreadableFileException {
        if (sheet.has("Watched Date")) {
            for (SheetRow row : sheet.rows(problems)) {
                problems.reading(row, () -> diary(row, into));
            }
            return;
        }
        if (sheet.has("Rating")) {
            for (SheetRow row : sheet.rows(problems)) {
                problems.reading(row, () -> rating(row, into));
            }
            return;
        }
        Shelf shelf = shelf(sheet.file());
        for (SheetRow row : sheet.rows(problems)) {
            problems.reading(row, () -> {
                Instant at = row.time("Date");
                into.add(film(row), shelf == null ? new Told.Liked(at) : new Told.Shelved(shelf, at));
            });
        }
    }

    /** Null for likes. */
    private static @Nullable Shelf shelf(PlainFile file) throws UnreadableFileException {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.contains("watchlist")) {
            return Shelf.WATCHLIST;
        }
        if (name.contains("watched")) {
            return Shelf.HISTORY;
        }
        if (name.contains("likes") || file.isIn("likes") || name.startsWith("films")) {
            return null;
        }
        throw new UnreadableFileException(
                file.path(),
                "Letterboxd writes watched films, the watchlist and likes with the same columns, so the name must say"
                        + " which it is: watched.csv, watchlist.csv or likes.csv.");
    }

    private static void rating(SheetRow row, Collected into) throws BadCellException {
        ToldTitle film = film(row);
        Double stars = row.stars("Rating");
        Instant at = row.time("Date");
        if (stars != null) {
            into.add(film, new Told.Rated(stars, at));
        }
        into.add(film, new Told.Shelved(Shelf.HISTORY, at));
    }

    private static void diary(SheetRow row, Collected into) throws BadCellException {
        ToldTitle film = film(row);
        Double stars = row.stars("Rating");
        Instant at = row.time("Date");
        LocalDate on = row.day("Watched Date");
        // a review without a day is one of a film seen at some time
        if (on != null) {
            boolean again = row.text("Rewatch").equalsIgnoreCase("yes");
            into.add(
                    film,
                    new Told.Logged(on, stars, again, false, Cells.list(row.text("Tags")), row.text("Review"), null));
        }
        if (stars != null) {
            into.add(film, new Told.Rated(stars, at));
        }
        into.add(film, new Told.Shelved(Shelf.HISTORY, on == null ? at : Cells.noon(on)));
    }

    static ToldTitle film(SheetRow row) throws BadCellException {
        return ToldTitle.film(row.required("Name"), row.year("Year"), ids(row));
    }

    private static Map<String, String> ids(SheetRow row) {
        Map<String, String> ids = new HashMap<>();
        Ids.put(ids, "tmdb", row.text("tmdbID"));
        Ids.put(ids, "imdb", row.text("imdbID"));
        return ids;
    }
}
