package io.moodreel.server.imports.ratings;

import io.moodreel.server.imports.cells.Numbers;
import io.moodreel.server.imports.files.CsvDialect;
import io.moodreel.server.imports.files.CsvTable;
import io.moodreel.server.imports.run.ItemScheme;
import io.moodreel.server.imports.run.RatingScale;
import io.moodreel.server.jobs.JobFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How one file of ratings is to be read: found out from its beginning where the options do not say. */
record RatingsForm(CsvDialect dialect, RatingsColumns columns, ItemScheme scheme, RatingScale scale) {
    static final String EXPECTED =
            "a list of user, title and rating, and a time if there is one, as MovieLens, MovieTweetings and Book-Crossing have it";

    private static final Pattern IMDB_ID = Pattern.compile("tt\\d+|\\d{7,}");
    private static final Map<String, ItemScheme> BY_COLUMN = Map.of(
            "movieid", ItemScheme.MOVIELENS,
            "isbn", ItemScheme.ISBN,
            "isbn13", ItemScheme.ISBN,
            "bookid", ItemScheme.GOODBOOKS,
            "goodreadsbookid", ItemScheme.GOODREADS,
            "tmdbid", ItemScheme.TMDB,
            "imdbid", ItemScheme.IMDB,
            "tconst", ItemScheme.IMDB);

    static RatingsForm of(Path file, RatingsOptions options) throws IOException, JobFailedException {
        RatingsSample sample = RatingsSample.of(file);
        RatingsColumns columns = RatingsColumns.of(sample.rows().getFirst())
                .orElseThrow(() -> new JobFailedException(
                        "%s names no columns of user, title and rating in its first line, and has no rating there either. Give %s."
                                .formatted(file, EXPECTED)));
        ItemScheme scheme = options.scheme()
                .or(() -> scheme(sample, columns))
                .orElseThrow(() -> new JobFailedException(
                        "%s does not show whose ids its titles have. Add --item-scheme with one of %s."
                                .formatted(file, names())));
        RatingScale scale = options.scale().orElseGet(() -> scale(sample, columns, scheme));
        return new RatingsForm(sample.dialect(), columns, scheme, scale);
    }

    private static Optional<ItemScheme> scheme(RatingsSample sample, RatingsColumns columns) {
        int item = columns.index(columns.item());
        boolean movieIds = columns.inFile()
                ? columns.plainItem().equals("movieid")
                // in u.data of MovieLens 100K the films have numbers that are used nowhere else
                : columns.names().size() == 4 && !sample.dialect().separator().equals("\t");
        if ((movieIds || !columns.inFile()) && sample.all(item, IMDB_ID.asMatchPredicate())) {
            return Optional.of(ItemScheme.IMDB);
        }
        return movieIds ? Optional.of(ItemScheme.MOVIELENS) : Optional.ofNullable(BY_COLUMN.get(columns.plainItem()));
    }

    private static RatingScale scale(RatingsSample sample, RatingsColumns columns, ItemScheme scheme) {
        int rating = columns.index(columns.rating());
        boolean beyondFive = sample.any(rating, text -> Numbers.decimal(text).orElse(0) > 5);
        return scheme == ItemScheme.IMDB || beyondFive ? RatingScale.OF_TEN : RatingScale.OF_FIVE;
    }

    private static String names() {
        return Arrays.stream(ItemScheme.values()).map(ItemScheme::wireName).collect(Collectors.joining(", "));
    }

    CsvTable open(Path file) throws IOException, JobFailedException {
        return columns.inFile()
                ? CsvTable.open(file, dialect, EXPECTED)
                : CsvTable.open(file, dialect, List.copyOf(columns.names()));
    }

    /** In Book-Crossing, 0 says that somebody has the book, not what they think of it. */
    boolean zeroIsNoRating() {
        return scheme == ItemScheme.ISBN && scale == RatingScale.OF_TEN;
    }
}
