package io.moodreel.server.library;

import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Ratings of titles, for other features. Thread-safe; what it has accepted is durable. */
@ApplicationScoped
public class Ratings {
    private final Database database;

    public Ratings(Database database) {
        this.database = database;
    }

    /**
     * Takes over a batch of a source's ratings, all or nothing; a rater's later rating of a title replaces the earlier.
     *
     * @param source its name; never blank, since people with accounts rate without a source
     */
    public RatingCounts importRatings(String source, List<ImportedRating> batch) {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a source of ratings must have a name");
        }
        return database.write(handle -> new RatingStore(handle).importRatings(source, batch));
    }

    /** Count and sum of the ratings of every title that was rated since {@code since}. */
    public List<RatingSummary> summaries(Instant since) {
        return database.read(handle -> new RatingStore(handle).summaries(since));
    }

    /** Gives every rating once, of imported raters and of people with accounts, as they were at one moment. */
    public void forEach(Consumer<GivenRating> reader) {
        database.read(handle -> {
            new RatingStore(handle).forEach(reader);
            return true;
        });
    }

    /** A number that changes whenever ratings change; equal numbers mean equal ratings. */
    public long version() {
        return database.read(handle -> new RatingStore(handle).version());
    }
}
