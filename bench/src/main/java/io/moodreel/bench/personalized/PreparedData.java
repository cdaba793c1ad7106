package io.moodreel.bench.personalized;

import io.moodreel.bench.footprint.ServerProcess;
import io.moodreel.bench.imports.TmdbCsv;
import io.moodreel.bench.recommend.GeneratedRatings;
import io.moodreel.bench.recommend.MatrixShape;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A data folder with generated films and ratings of them, brought in by the launcher's own imports. */
final class PreparedData {
    private static final long SEED = 42;
    /** MovieLens' latest small data set: 100,836 ratings by 610 people of 9,742 films. */
    private static final double RATINGS_OF_ONE = 165;

    private static final int MOST_RATED_TITLES = 9_742;

    private PreparedData() {}

    static MatrixShape shape(LoadOptions options) {
        int items = Math.min(MOST_RATED_TITLES, options.titles());
        return new MatrixShape((int) (options.ratings() / RATINGS_OF_ONE), items, options.ratings());
    }

    static void make(Path home, Path folder, Path data, LoadOptions options) throws IOException, InterruptedException {
        Path films = folder.resolve("films.csv");
        TmdbCsv.write(films, options.titles(), SEED);
        ServerProcess.run(home, List.of("import", "tmdb", films.toString(), "--data", data.toString()));
        Path ratings = folder.resolve("ratings.csv");
        try (BufferedWriter out = Files.newBufferedWriter(ratings)) {
            out.write("userId,movieId,rating,timestamp\n");
            write(options, out);
        }
        ServerProcess.run(
                home,
                List.of("import", "ratings", ratings.toString(), "--item-scheme", "tmdb", "--data", data.toString()));
    }

    private static void write(LoadOptions options, BufferedWriter out) {
        new GeneratedRatings(shape(options), SEED).each((user, item, rating) -> {
            try {
                out.write(String.format(
                        Locale.ROOT,
                        "%d,%d,%.1f,%d%n",
                        user + 1,
                        TmdbCsv.tmdbId(item + 1L),
                        rating,
                        1_600_000_000L + 60L * user + item));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
