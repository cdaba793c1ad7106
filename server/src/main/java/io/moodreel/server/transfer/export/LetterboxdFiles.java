package io.moodreel.server.transfer.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.moodreel.server.library.Shelf;
import io.moodreel.server.platform.personal.PersonalFile;
import io.moodreel.server.transfer.export.WholeLibrary.KeptTitle;
import io.moodreel.server.transfer.formats.Told;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Films as Letterboxd's own export has them, file by file, with the ids behind by which its importer knows a film for
 * sure. Days are UTC.
 */
final class LetterboxdFiles {
    private static final List<String> FILM = List.of("Date", "Name", "Year", "Letterboxd URI");
    private static final List<String> IDS = List.of("tmdbID", "imdbID");

    /** A row of a list. */
    private record Listed(KeptTitle film, Told.Listed told) {}

    private LetterboxdFiles() {}

    static List<PersonalFile> of(List<KeptTitle> films) {
        List<PersonalFile> files = new ArrayList<>();
        add(
                files,
                "ratings.csv",
                List.of("Rating"),
                rows(films, Told.Rated.class, (film, told) -> row(film, told.at(), stars(told.rating()))));
        add(files, "watched.csv", List.of(), shelf(films, Shelf.HISTORY));
        add(files, "watchlist.csv", List.of(), shelf(films, Shelf.WATCHLIST));
        add(files, "likes/films.csv", List.of(), rows(films, Told.Liked.class, (film, told) -> row(film, told.at())));
        add(
                files,
                "diary.csv",
                List.of("Rating", "Rewatch", "Tags", "Watched Date"),
                rows(films, Told.Logged.class, (film, told) -> diary(film, told)));
        add(
                files,
                "reviews.csv",
                List.of("Rating", "Rewatch", "Review", "Tags", "Watched Date"),
                rows(films, Told.Logged.class, (film, told) -> review(film, told)));
        files.addAll(lists(films));
        return files;
    }

    /** What a row says; null for none. */
    private interface RowOf<T extends Told> {
        @Nullable
        List<String> row(KeptTitle film, T told);
    }

    private static <T extends Told> List<List<String>> rows(List<KeptTitle> films, Class<T> kind, RowOf<T> row) {
        List<List<String>> rows = new ArrayList<>();
        for (KeptTitle film : films) {
            for (Told told : film.told()) {
                List<String> cells = kind.isInstance(told) ? row.row(film, kind.cast(told)) : null;
                if (cells != null) {
                    rows.add(cells);
                }
            }
        }
        rows.sort(Comparator.comparing(List::getFirst));
        return rows;
    }

    private static List<List<String>> shelf(List<KeptTitle> films, Shelf shelf) {
        return rows(films, Told.Shelved.class, (film, told) -> told.shelf() == shelf ? row(film, told.at()) : null);
    }

    private static List<String> diary(KeptTitle film, Told.Logged told) {
        return row(
                film,
                told.on().toString(),
                ratingOf(told),
                again(told),
                tags(told),
                told.on().toString());
    }

    private static @Nullable List<String> review(KeptTitle film, Told.Logged told) {
        return told.review().isEmpty()
                ? null
                : row(
                        film,
                        told.on().toString(),
                        ratingOf(told),
                        again(told),
                        told.review(),
                        tags(told),
                        told.on().toString());
    }

    private static String ratingOf(Told.Logged told) {
        Double rating = told.rating();
        return rating == null ? "" : stars(rating);
    }

    private static String again(Told.Logged told) {
        return told.again() ? "Yes" : "";
    }

    private static String tags(Told.Logged told) {
        return String.join(", ", told.tags());
    }

    private static List<String> row(KeptTitle film, @Nullable Instant at, String... more) {
        return row(
                film,
                at == null ? "" : at.atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                more);
    }

    private static List<String> row(KeptTitle film, String day, String... more) {
        List<String> cells = new ArrayList<>(List.of(day, name(film), year(film), ""));
        cells.addAll(List.of(more));
        cells.addAll(ids(film));
        return cells;
    }

    private static String name(KeptTitle film) {
        return film.title().facts().title();
    }

    private static String year(KeptTitle film) {
        Integer year = film.title().facts().year();
        return year == null ? "" : year.toString();
    }

    private static List<String> ids(KeptTitle film) {
        Map<String, String> ids = film.title().ids();
        return List.of(ids.getOrDefault("tmdb", ""), ids.getOrDefault("imdb", ""));
    }

    /** 4 or 4.5. */
    static String stars(double rating) {
        return rating == Math.rint(rating) ? Long.toString((long) rating) : Double.toString(rating);
    }

    private static void add(List<PersonalFile> files, String name, List<String> more, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> header =
                Stream.of(FILM, more, IDS).flatMap(Collection::stream).toList();
        files.add(new PersonalFile("letterboxd/" + name, text -> {
            CsvWriter csv = writer(text);
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        }));
    }

    private static CsvWriter writer(Writer text) {
        return CsvWriter.builder().bufferSize(0).build(text);
    }

    private static List<PersonalFile> lists(List<KeptTitle> films) {
        Map<String, List<Listed>> byName = new TreeMap<>();
        for (KeptTitle film : films) {
            for (Told told : film.told()) {
                if (told instanceof Told.Listed listed) {
                    byName.computeIfAbsent(listed.list(), name -> new ArrayList<>())
                            .add(new Listed(film, listed));
                }
            }
        }
        List<PersonalFile> files = new ArrayList<>();
        byName.forEach((name, entries) -> files.add(list(files.size() + 1, name, entries)));
        return files;
    }

    private static PersonalFile list(int number, String name, List<Listed> entries) {
        entries.sort(Comparator.comparingInt(entry -> entry.told().place()));
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String file = "letterboxd/lists/%02d-%s.csv".formatted(number, slug.substring(0, Math.min(60, slug.length())));
        return new PersonalFile(file, text -> {
            CsvWriter csv = writer(text);
            csv.writeRecord("Letterboxd list export v7");
            csv.writeRecord("Date", "Name", "Tags", "URL", "Description");
            csv.writeRecord("", name, "", "", entries.getFirst().told().about());
            csv.writeRecord("");
            csv.writeRecord("Position", "Name", "Year", "URL", "Description", "tmdbID", "imdbID");
            int place = 0;
            for (Listed entry : entries) {
                List<String> ids = ids(entry.film());
                csv.writeRecord(
                        Integer.toString(++place),
                        name(entry.film()),
                        year(entry.film()),
                        "",
                        entry.told().note(),
                        ids.getFirst(),
                        ids.getLast());
            }
        });
    }
}
