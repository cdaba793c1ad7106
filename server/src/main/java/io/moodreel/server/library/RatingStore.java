package io.moodreel.server.library;

import io.moodreel.server.platform.database.Counters;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Ratings and who gave them. */
final class RatingStore {
    /** Public for Jdbi, which reads its parts by name. */
    public record Key(long raterId, long titleId) {}

    private static final int ROWS_AT_ONCE = 1_000;

    private record Stored(long id, double rating, long ratedAt) {}

    private final Handle handle;

    RatingStore(Handle handle) {
        this.handle = handle;
    }

    RatingCounts importRatings(String source, List<ImportedRating> batch) {
        Map<String, Long> raters = raters(source, batch);
        Map<Key, ImportedRating> latest = new LinkedHashMap<>();
        for (ImportedRating rating : batch) {
            latest.merge(
                    new Key(raters.get(rating.raterKey()), rating.titleId()),
                    rating,
                    (one, other) -> other.ratedAt().isBefore(one.ratedAt()) ? one : other);
        }
        Map<Key, Stored> stored = stored(latest.keySet());
        Map<Key, ImportedRating> fresh = new LinkedHashMap<>();
        Map<Key, ImportedRating> changed = new LinkedHashMap<>();
        latest.forEach((key, rating) -> {
            Stored before = stored.get(key);
            if (before == null) {
                fresh.put(key, rating);
            } else if (rating.ratedAt().toEpochMilli() >= before.ratedAt() && differs(rating, before)) {
                changed.put(key, rating);
            }
        });
        insert(fresh);
        update(changed, stored);
        return new RatingCounts(fresh.size(), changed.size(), batch.size() - fresh.size() - changed.size());
    }

    List<RatingSummary> summaries(Instant since) {
        return handle.createQuery(
                        """
                        SELECT title_id, COUNT(*) AS count, SUM(rating) AS sum FROM ratings
                        WHERE rated_at >= :since GROUP BY title_id
                        """)
                .bind("since", since.toEpochMilli())
                .map((row, context) ->
                        new RatingSummary(row.getLong("title_id"), row.getLong("count"), row.getDouble("sum")))
                .list();
    }

    /** Gives every rating once, by rater and title, from one moment; constant memory. */
    void forEach(Consumer<GivenRating> reader) {
        handle.createQuery("SELECT rater_id, title_id, rating, rated_at FROM ratings ORDER BY rater_id, title_id")
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> new GivenRating(
                        row.getLong("rater_id"),
                        row.getLong("title_id"),
                        row.getDouble("rating"),
                        Instant.ofEpochMilli(row.getLong("rated_at"))))
                .forEach(reader);
    }

    /** Every rating that is added, changed or removed takes a number. */
    long version() {
        return Counters.current(handle, "rating");
    }

    private static boolean differs(ImportedRating rating, Stored before) {
        return rating.rating() != before.rating() || rating.ratedAt().toEpochMilli() != before.ratedAt();
    }

    private Map<String, Long> raters(String source, List<ImportedRating> batch) {
        Set<String> keys = new LinkedHashSet<>();
        batch.forEach(rating -> keys.add(rating.raterKey()));
        Map<String, Long> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        handle.createQuery("SELECT id, source_key FROM raters WHERE source = :source AND source_key IN (<keys>)")
                .bind("source", source)
                .bindList("keys", keys)
                .map((row, context) -> known.put(row.getString("source_key"), row.getLong("id")))
                .list();
        keys.removeAll(known.keySet());
        if (!keys.isEmpty()) {
            long id = Counters.take(handle, "rater", keys.size());
            var insert = handle.prepareBatch("INSERT INTO raters (id, source, source_key) VALUES (:id, :source, :key)");
            for (String key : keys) {
                insert.bind("id", id).bind("source", source).bind("key", key).add();
                known.put(key, id++);
            }
            insert.execute();
        }
        return known;
    }

    /** Those of the batch's ratings that are there: asked for pair by pair, since a file need not be sorted by rater. */
    private Map<Key, Stored> stored(Set<Key> keys) {
        Map<Key, Stored> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        // a list of values names its columns so on SQLite and PostgreSQL alike
        handle.createQuery(
                        """
                        SELECT r.id, r.rater_id, r.title_id, r.rating, r.rated_at
                        FROM (VALUES <pairs>) AS wanted
                        JOIN ratings r ON r.rater_id = wanted.column1 AND r.title_id = wanted.column2
                        """)
                .bindMethodsList("pairs", keys, List.of("raterId", "titleId"))
                .map((row, context) -> found.put(
                        new Key(row.getLong("rater_id"), row.getLong("title_id")),
                        new Stored(row.getLong("id"), row.getDouble("rating"), row.getLong("rated_at"))))
                .list();
        return found;
    }

    private void insert(Map<Key, ImportedRating> ratings) {
        if (ratings.isEmpty()) {
            return;
        }
        long id = Counters.take(handle, "rating", ratings.size());
        var batch = handle.prepareBatch(
                """
                INSERT INTO ratings (id, rater_id, title_id, rating, rated_at)
                VALUES (:id, :raterId, :titleId, :rating, :ratedAt)
                """);
        for (Map.Entry<Key, ImportedRating> entry : ratings.entrySet()) {
            batch.bind("id", id++)
                    .bind("raterId", entry.getKey().raterId())
                    .bind("titleId", entry.getKey().titleId())
                    .bind("rating", entry.getValue().rating())
                    .bind("ratedAt", entry.getValue().ratedAt().toEpochMilli())
                    .add();
        }
        batch.execute();
    }

    private void update(Map<Key, ImportedRating> ratings, Map<Key, Stored> stored) {
        if (ratings.isEmpty()) {
            return;
        }
        Counters.take(handle, "rating", ratings.size());
        var batch = handle.prepareBatch("UPDATE ratings SET rating = :rating, rated_at = :ratedAt WHERE id = :id");
        ratings.forEach((key, rating) -> batch.bind("id", stored.get(key).id())
                .bind("rating", rating.rating())
                .bind("ratedAt", rating.ratedAt().toEpochMilli())
                .add());
        batch.execute();
    }
}
