package io.moodreel.server.imports.run;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.imports.cells.RejectedRowException;
import io.moodreel.server.imports.files.Row;
import io.moodreel.server.library.ImportedRating;
import io.moodreel.server.library.RatingCounts;
import io.moodreel.server.library.Ratings;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows that are ratings of titles in the catalogue, on their way into the library. */
public final class RatingRows<T> implements RowImport<T> {
    static final String ADDED = "ratings_added";
    static final String UPDATED = "ratings_updated";
    static final String UNCHANGED = "ratings_unchanged";
    /** Those of the rejected ratings whose title is not in the catalogue. */
    static final String UNKNOWN_TITLE = "ratings_of_unknown_titles";

    /** What these rows count. */
    public static final List<String> COUNTS = List.of(ADDED, UPDATED, UNCHANGED, UNKNOWN_TITLE);

    /**
     * What a row tells.
     *
     * @param item the title's id under the scheme of the file
     * @param value 0.5–5.0 in halves
     */
    public record Rating(String raterKey, String item, double value, Instant ratedAt) {}

    /** What a row tells; nothing when it is to be passed over. */
    @FunctionalInterface
    public interface Reader<T> {
        Optional<Rating> read(Row.Whole<T> row) throws RejectedRowException;
    }

    private record Taken(Row<?> row, Rating rating) {}

    private final Reader<T> reader;
    private final ItemScheme scheme;
    private final String raterSource;
    private final Catalog catalog;
    private final Ratings ratings;
    private final ImportCounts counts;
    private final List<Taken> batch = new ArrayList<>();

    /** @param raterSource tells these raters from those of other files, who may have the same numbers */
    public RatingRows(
            Reader<T> reader,
            ItemScheme scheme,
            String raterSource,
            Catalog catalog,
            Ratings ratings,
            ImportCounts counts) {
        this.reader = reader;
        this.scheme = scheme;
        this.raterSource = raterSource;
        this.catalog = catalog;
        this.ratings = ratings;
        this.counts = counts;
    }

    @Override
    public void take(Row.Whole<T> row) throws RejectedRowException {
        reader.read(row).ifPresent(rating -> batch.add(new Taken(row, rating)));
    }

    @Override
    public void flush(Rejects rejects) throws IOException {
        Set<String> items = batch.stream().map(taken -> taken.rating().item()).collect(Collectors.toSet());
        Map<String, Long> titleIds = catalog.idsByScheme(scheme.type(), scheme.idScheme(), items);
        List<ImportedRating> known = new ArrayList<>(batch.size());
        for (Taken taken : batch) {
            Rating rating = taken.rating();
            Long titleId = titleIds.get(rating.item());
            if (titleId == null) {
                counts.add(UNKNOWN_TITLE, 1);
                rejects.add(
                        taken.row(),
                        "no title of the catalogue has the %s id %s".formatted(scheme.idScheme(), rating.item()));
                continue;
            }
            known.add(new ImportedRating(rating.raterKey(), titleId, rating.value(), rating.ratedAt()));
        }
        RatingCounts imported = ratings.importRatings(raterSource, known);
        counts.add(ADDED, imported.added());
        counts.add(UPDATED, imported.updated());
        counts.add(UNCHANGED, imported.unchanged());
        batch.clear();
    }
}
