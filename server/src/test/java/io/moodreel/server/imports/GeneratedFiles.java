package io.moodreel.server.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Made-up files that an import takes some dozens of batches for when it is cut off now and then: films as TMDB's, a MovieLens folder. */
final class GeneratedFiles {
    private static final int FILMS = 10_000;
    private static final int RATED_FILMS = 2_000;
    private static final int RATINGS = 20_000;
    private static final int RATERS = 500;
    /** One row of so many has no usable number. */
    private static final int BROKEN_EVERY = 97;

    static final int BROKEN_FILMS = FILMS / BROKEN_EVERY;
    static final int GOOD_FILMS = FILMS - BROKEN_FILMS;

    /** What is told of an import of the films, if it is the first. */
    static final String FILMS_SENTENCE =
            "10,000 rows read: 9,897 films added, 103 rejected (see import-rejects-tmdb-1.csv)";

    private GeneratedFiles() {}

    /** Writes {@code films.csv} and the folder {@code movielens}. */
    static Path write(Path folder) throws IOException {
        Path movieLens = Files.createDirectories(folder.resolve("movielens"));
        Files.writeString(folder.resolve("films.csv"), films());
        Files.writeString(movieLens.resolve("movies.csv"), movies());
        Files.writeString(movieLens.resolve("links.csv"), links());
        Files.writeString(movieLens.resolve("ratings.csv"), ratings());
        return folder;
    }

    private static String films() {
        StringBuilder csv = new StringBuilder(
                "id,title,vote_average,vote_count,release_date,runtime,adult,imdb_id,original_language,original_title,"
                        + "overview,popularity,genres,spoken_languages,keywords\n");
        for (int number = 1; number <= FILMS; number++) {
            csv.append("%s,Film %d,7.0,%2$d,2001-02-03,90,False,,en,Film %2$d,A lamp in room %2$d,1.5,%s,English,lamp\n"
                    .formatted(number(number), number, number % 3 == 0 ? "Drama" : "\"Comedy, Drama\""));
        }
        return csv.toString();
    }

    private static String movies() {
        StringBuilder csv = new StringBuilder("movieId,title,genres\n");
        for (int number = 1; number <= RATED_FILMS; number++) {
            csv.append("%d,Film %1$d (2001),Thriller\n".formatted(number));
        }
        return csv.toString();
    }

    private static String links() {
        StringBuilder csv = new StringBuilder("movieId,imdbId,tmdbId\n");
        for (int number = 1; number <= RATED_FILMS; number++) {
            csv.append("%d,%07d,%1$d\n".formatted(number, 8_000_000 + number));
        }
        return csv.toString();
    }

    private static String ratings() {
        StringBuilder csv = new StringBuilder("userId,movieId,rating,timestamp\n");
        for (int row = 1; row <= RATINGS; row++) {
            csv.append("%s,%d,%s,%d\n"
                    .formatted(
                            number(row).equals("broken") ? "broken" : 1 + row % RATERS,
                            1 + (row / RATERS * 31 + row) % RATED_FILMS,
                            (1 + row % 10) / 2.0,
                            964_982_703 + row));
        }
        return csv.toString();
    }

    private static String number(int row) {
        return row % BROKEN_EVERY == 0 ? "broken" : Integer.toString(row);
    }
}
