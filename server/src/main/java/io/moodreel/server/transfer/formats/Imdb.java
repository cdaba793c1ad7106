package io.moodreel.server.transfer.formats;

import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Shelf;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ratings and watchlist of IMDb. The headers come in the reader's language, so columns are known by what stands in them:
 * the first that holds {@code tt…} is the title's id, and the one of addresses divides the row. Ratings are {@code
 * Const,Your Rating,Date Rated,Title,[Original Title,]URL,Title Type,IMDb Rating,Runtime,Year,…}, the watchlist and lists
 * {@code Position,Const,Created,Modified,Description,Title,[Original Title,]URL,…,Your Rating,Date Rated}. Stars from 1
 * to 10 become halves.
 */
final class Imdb implements SheetReader {
    private static final String ADDRESS = "imdb.com/title/tt";
    private static final int YEAR_BEHIND_ADDRESS = 4;
    private static final int BEST = 10;
    private static final Set<String> NEITHER_FILM_NOR_BOOK = Set.of(
            "tv series",
            "tvseries",
            "tv mini series",
            "tvminiseries",
            "tv episode",
            "tvepisode",
            "video game",
            "videogame",
            "music video",
            "podcast series",
            "podcast episode");

    /** Where things are; -1 for what the file does not have. */
    private record Columns(int id, int address, int title, int original, int rating, int rated, int listed) {}

    @Override
    public LibrarySource source() {
        return LibrarySource.IMDB;
    }

    @Override
    public boolean recognises(Sheet sheet) {
        if (sheet.has("Const")) {
            return true;
        }
        List<SheetRow> rows = sheet.rows(new Problems());
        return !rows.isEmpty() && idColumn(rows.getFirst()) >= 0 && addressColumn(rows.getFirst()) > 0;
    }

    private static int idColumn(SheetRow row) {
        return Ids.isImdb(row.text(0)) ? 0 : Ids.isImdb(row.text(1)) ? 1 : -1;
    }

    private static int addressColumn(SheetRow row) {
        for (int i = 0; i < row.line().cells().size(); i++) {
            if (row.text(i).contains(ADDRESS)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void read(Sheet sheet, Collected into, Problems problems) throws UnreadableFileException {
        List<SheetRow> rows = sheet.rows(problems);
        if (rows.isEmpty()) {
            return;
        }
        Columns columns = columns(rows.getFirst());
        if (columns == null) {
            problems.add(LineProblem.ofLine(
                    sheet.file().path(),
                    rows.getFirst().number(),
                    "A line of IMDb has an id such as tt0111161 in its first or second cell and the title's address"
                            + " further on; this one has not. Export the file again."));
            return;
        }
        for (SheetRow row : rows) {
            problems.reading(row, () -> row(row, columns, into));
        }
    }

    private static @Nullable Columns columns(SheetRow row) {
        int id = idColumn(row);
        int address = addressColumn(row);
        if (id < 0 || address < id + 2) {
            return null;
        }
        int title = id == 0 ? 3 : 5;
        int original = address > title + 1 ? title + 1 : -1;
        int own = row.sheet().column("Your Rating");
        int ownDay = row.sheet().column("Date Rated");
        if (id == 0) {
            return new Columns(id, address, title, original, own < 0 ? 1 : own, ownDay < 0 ? 2 : ownDay, -1);
        }
        // behind the address: type, IMDb's rating, runtime, year, genres, votes, release, directors, own rating, its
        // day
        return new Columns(
                id, address, title, original, own < 0 ? address + 9 : own, ownDay < 0 ? address + 10 : ownDay, 2);
    }

    private static void row(SheetRow row, Columns columns, Collected into) throws BadCellException {
        String id = row.text(columns.id());
        if (!Ids.isImdb(id)) {
            throw new BadCellException("The id is \"%s\"; it must be such as tt0111161.".formatted(id));
        }
        if (NEITHER_FILM_NOR_BOOK.contains(row.text(columns.address() + 1).toLowerCase(Locale.ROOT))) {
            into.leaveOut();
            return;
        }
        String title = row.text(columns.title());
        String original = row.text(columns.original());
        Map<String, String> ids = new HashMap<>();
        Ids.put(ids, "imdb", id);
        ToldTitle film = new ToldTitle(
                TitleType.MOVIE,
                title.isEmpty() ? id : title,
                original.isEmpty() ? null : original,
                Cells.year("The year", row.text(columns.address() + YEAR_BEHIND_ADDRESS)),
                null,
                ids);
        Double stars = Cells.stars("The rating", row.text(columns.rating()), BEST);
        Instant rated = Cells.time("The day of the rating", row.text(columns.rated()));
        if (stars != null) {
            into.add(film, new Told.Rated(stars, rated));
            into.add(film, new Told.Shelved(Shelf.HISTORY, rated));
        } else if (columns.listed() >= 0) {
            Instant listed = Cells.time("The day it was added", row.text(columns.listed()));
            into.add(film, new Told.Shelved(Shelf.WATCHLIST, listed));
        }
    }
}
