package io.moodreel.bench.imports;

import io.moodreel.bench.generated.GeneratedTitle;
import io.moodreel.bench.generated.TitleGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generated films as a file of the TMDB dataset: its 24 columns, every field quoted. */
public final class TmdbCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "vote_average",
            "vote_count",
            "status",
            "release_date",
            "revenue",
            "runtime",
            "adult",
            "backdrop_path",
            "budget",
            "homepage",
            "imdb_id",
            "original_language",
            "original_title",
            "overview",
            "popularity",
            "poster_path",
            "tagline",
            "genres",
            "production_companies",
            "production_countries",
            "spoken_languages",
            "keywords");
    // ids of neighbouring rows lie far apart, as in the dataset, which is ordered by votes
    private static final long SCATTER = 2_654_435_761L;
    private static final long MOST_IDS = 1L << 31;

    private TmdbCsv() {}

    /** Writes the first titles that the seed gives. */
    public static void write(Path file, int rows, long seed) throws IOException {
        TitleGenerator titles = new TitleGenerator(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(line(COLUMNS.stream()));
            for (Iterator<GeneratedTitle> each = titles.titles(rows).iterator(); each.hasNext(); ) {
                out.write(row(each.next()));
            }
        }
    }

    private static String row(GeneratedTitle title) {
        long id = tmdbId(title.id());
        return line(Stream.of(
                Long.toString(id),
                title.title(),
                Double.toString(title.voteAverage()),
                Long.toString(title.voteCount()),
                "Released",
                "%d-%02d-%02d".formatted(title.year(), 1 + id % 12, 1 + id % 28),
                "0",
                Long.toString(60 + id % 90),
                "False",
                "/backdrop%d.jpg".formatted(id),
                "0",
                "",
                id % 2 == 0 ? String.format(Locale.ROOT, "tt%07d", id) : "",
                title.languages().getFirst(),
                title.title(),
                title.overview(),
                Double.toString(title.popularity()),
                "/poster%d.jpg".formatted(id),
                "",
                String.join(", ", title.genres()),
                "A Company",
                "",
                "",
                String.join(", ", title.keywords())));
    }

    /** The id that a generated title has in the file. */
    public static long tmdbId(long titleId) {
        return titleId * SCATTER % MOST_IDS;
    }

    private static String line(Stream<String> fields) {
        return fields.collect(Collectors.joining("\",\"", "\"", "\"\n"));
    }
}
