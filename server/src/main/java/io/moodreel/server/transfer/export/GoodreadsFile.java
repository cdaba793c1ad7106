package io.moodreel.server.transfer.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.platform.personal.PersonalFile;
import io.moodreel.server.transfer.export.WholeLibrary.KeptTitle;
import io.moodreel.server.transfer.formats.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Books as Goodreads' export has them, all 24 columns. It knows whole stars only: a half becomes the next one up. */
final class GoodreadsFile {
    private static final List<String> COLUMNS = List.of(
            "Book Id",
            "Title",
            "Author",
            "Author l-f",
            "Additional Authors",
            "ISBN",
            "ISBN13",
            "My Rating",
            "Average Rating",
            "Publisher",
            "Binding",
            "Number of Pages",
            "Year Published",
            "Original Publication Year",
            "Date Read",
            "Date Added",
            "Bookshelves",
            "Bookshelves with positions",
            "Exclusive Shelf",
            "My Review",
            "Spoiler",
            "Private Notes",
            "Read Count",
            "Owned Copies");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private GoodreadsFile() {}

    static PersonalFile of(List<KeptTitle> books) {
        return new PersonalFile("goodreads/goodreads_library_export.csv", text -> {
            CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
            csv.writeRecord(COLUMNS);
            books.forEach(book -> csv.writeRecord(row(book)));
        });
    }

    private static List<String> row(KeptTitle book) {
        var facts = book.title().facts();
        List<String> authors = facts.makers();
        String isbn = book.title().ids().getOrDefault("isbn13", "");
        List<Told.Logged> days = all(book, Told.Logged.class)
                .sorted(Comparator.comparing(Told.Logged::on))
                .toList();
        Optional<Told.Logged> last = days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
        boolean read = !days.isEmpty() || isOn(book, Shelf.HISTORY);
        String lists = all(book, Told.Listed.class)
                .map(Told.Listed::list)
                .map(name -> name.replace(',', ' '))
                .collect(Collectors.joining(", "));
        return List.of(
                book.title().ids().getOrDefault("goodreads", ""),
                facts.title(),
                authors.isEmpty() ? "" : authors.getFirst(),
                "",
                String.join(", ", authors.stream().skip(1).toList()),
                "=\"\"",
                "=\"" + isbn + "\"",
                all(book, Told.Rated.class)
                        .findFirst()
                        .map(rated -> Long.toString((long) Math.ceil(rated.rating())))
                        .orElse("0"),
                "",
                "",
                "",
                facts.pages() == null ? "" : facts.pages().toString(),
                "",
                facts.year() == null ? "" : facts.year().toString(),
                last.map(one -> day(one.on())).orElse(""),
                added(book),
                lists,
                "",
                read ? "read" : isOn(book, Shelf.WATCHLIST) ? "to-read" : "",
                last.map(Told.Logged::review).orElse(""),
                "",
                "",
                Integer.toString(read ? Math.max(1, days.size()) : 0),
                "0");
    }

    private static <T extends Told> Stream<T> all(KeptTitle book, Class<T> kind) {
        return book.told().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean isOn(KeptTitle book, Shelf shelf) {
        return all(book, Told.Shelved.class).anyMatch(one -> one.shelf() == shelf);
    }

    private static String added(KeptTitle book) {
        return all(book, Told.Shelved.class)
                .map(Told.Shelved::at)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(GoodreadsFile::day)
                .orElse("");
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : day(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
