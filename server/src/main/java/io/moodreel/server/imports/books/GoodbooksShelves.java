package io.moodreel.server.imports.books;

import io.moodreel.server.imports.cells.CsvCells;
import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.imports.run.Rejects;
import io.moodreel.server.imports.run.RowImport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On which shelves readers put the books, as far as a shelf is a genre: most are not ("to-read", "owned", "2015").
 * Memory is for the genres of the books alone, a few numbers each, not for the million rows.
 */
final class GoodbooksShelves {
    private static final int MOST_GENRES = 6;
    /** Of the readers of the commonest genre, so many must agree: what a few readers think says little. */
    private static final double LEAST_SHARE = 0.1;

    private final Map<Long, String> genresByTag = new HashMap<>();
    private final Map<Long, Map<String, Long>> readersByBook = new HashMap<>();

    /** Reads {@code tags.csv}: what the shelves are called. */
    RowImport<CsvCells> names() {
        return new Loading() {
            @Override
            void read(CsvCells row) throws RejectedRowException {
                long tag = Numbers.whole(row.text("tag_id")).orElseThrow(() -> noNumber("tag_id", row.text("tag_id")));
                BookGenres.of(row.text("tag_name")).ifPresent(genre -> genresByTag.put(tag, genre));
            }
        };
    }

    /** Reads {@code book_tags.csv}: how many readers put a book on a shelf. */
    RowImport<CsvCells> uses() {
        return new Loading() {
            @Override
            void read(CsvCells row) throws RejectedRowException {
                long book = Numbers.id(row, "goodreads_book_id");
                long tag = Numbers.whole(row.text("tag_id")).orElseThrow(() -> noNumber("tag_id", row.text("tag_id")));
                // the release has a few counts below zero
                long readers = Numbers.whole(row.text("count")).orElse(0);
                String genre = genresByTag.get(tag);
                if (genre != null && readers > 0) {
                    readersByBook.computeIfAbsent(book, id -> new HashMap<>()).merge(genre, readers, Long::sum);
                }
            }
        };
    }

    /** The genres of a book by its Goodreads id, the commonest first. */
    List<String> genresOf(long goodreadsId) {
        Map<String, Long> readers = readersByBook.getOrDefault(goodreadsId, Map.of());
        Optional<Long> most = readers.values().stream().max(Comparator.naturalOrder());
        List<Map.Entry<String, Long>> common = new ArrayList<>(readers.entrySet());
        common.removeIf(genre -> genre.getValue() < LEAST_SHARE * most.orElseThrow());
        return common.stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_GENRES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static RejectedRowException noNumber(String column, String text) {
        return new RejectedRowException("%s '%s' is no number".formatted(column, text));
    }

    /** Rows that are kept in memory, so that there is nothing to hand on. */
    private abstract static class Loading implements RowImport<CsvCells> {
        abstract void read(CsvCells row) throws RejectedRowException;

        @Override
        public void take(Row.Whole<CsvCells> row) throws RejectedRowException {
            read(row.content());
        }

        @Override
        public void flush(Rejects rejects) {}
    }
}
