package io.moodreel.server.imports;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.ImportedRating;
import io.moodreel.server.library.RatingCounts;
import io.moodreel.server.library.Ratings;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of {@code ratings.csv} into the library. */
final class MovieLensRatings implements RowImport {
    static final String ADDED = "ratings_added";
    static final String UPDATED = "ratings_updated";
    static final String UNCHANGED = "ratings_unchanged";

    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private record Rating(CsvRow row, String raterKey, String movieId, double value, Instant ratedAt) {}

    private final Catalog catalog;
    private final Ratings ratings;
    private final ImportCounts counts;
    private final List<Rating> batch = new ArrayList<>();

    MovieLensRatings(Catalog catalog, Ratings ratings, ImportCounts counts) {
        this.catalog = catalog;
        this.ratings = ratings;
        this.counts = counts;
    }

    @Override
    public void take(CsvRow.Cells row) throws RejectedRowException {
        String raterKey = Long.toString(Numbers.id(row, "userId"));
        String movieId = Long.toString(Numbers.id(row, "movieId"));
        batch.add(new Rating(row, raterKey, movieId, rating(row.text("rating")), ratedAt(row.text("timestamp"))));
    }

    private static double rating(String text) throws RejectedRowException {
        double rating = Numbers.decimal(text).orElse(0);
        if (rating < 0.5 || rating > 5.0 || rating * 2 != Math.rint(rating * 2)) {
            throw new RejectedRowException("rating '%s' is not one of 0.5, 1.0 … 5.0".formatted(text));
        }
        return rating;
    }

    private static Instant ratedAt(String text) throws RejectedRowException {
        long second = Numbers.whole(text).orElse(-1);
        if (second < 0 || second > LAST_SECOND) {
            throw new RejectedRowException("timestamp '%s' is no number of seconds since 1970".formatted(text));
        }
        return Instant.ofEpochSecond(second);
    }

    @Override
    public void flush(Rejects rejects) throws IOException {
        Set<String> movieIds = batch.stream().map(Rating::movieId).collect(Collectors.toSet());
        Map<String, Long> titleIds = catalog.idsByScheme(TitleType.MOVIE, Source.MOVIELENS.scheme(), movieIds);
        List<ImportedRating> known = new ArrayList<>(batch.size());
        for (Rating rating : batch) {
            Long titleId = titleIds.get(rating.movieId());
            if (titleId == null) {
                rejects.add(rating.row(), "movieId %s is not in movies.csv".formatted(rating.movieId()));
                continue;
            }
            known.add(new ImportedRating(rating.raterKey(), titleId, rating.value(), rating.ratedAt()));
        }
        RatingCounts imported = ratings.importRatings(Source.MOVIELENS.scheme(), known);
        counts.add(ADDED, imported.added());
        counts.add(UPDATED, imported.updated());
        counts.add(UNCHANGED, imported.unchanged());
        batch.clear();
    }
}
