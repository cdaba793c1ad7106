package io.moodreel.server.recommendations.training;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What was trained in one data folder, also long after its files have gone. */
final class ModelStore {
    private static final TypeReference<Map<String, Double>> METRICS = new TypeReference<>() {};

    private final Handle handle;
    private final String folder;

    /** @param folder the data folder's id */
    ModelStore(Handle handle, String folder) {
        this.handle = handle;
        this.folder = folder;
    }

    /** Keeps a card; one that is there already stays as it is. */
    void add(ModelCard card) {
        handle.createUpdate(
                        """
                        INSERT INTO models (folder, version, trained_at, seconds, ratings, raters, titles, metrics)
                        VALUES (:folder, :version, :trainedAt, :seconds, :ratings, :raters, :titles, :metrics)
                        ON CONFLICT (folder, version) DO NOTHING
                        """)
                .bind("folder", folder)
                .bind("version", card.version())
                .bind("trainedAt", card.trainedAt().toEpochMilli())
                .bind("seconds", card.seconds())
                .bind("ratings", card.ratings())
                .bind("raters", card.raters())
                .bind("titles", card.titles())
                .bind("metrics", Json.write(card.metrics()))
                .execute();
    }

    List<TrainedOnce> newestFirst(int limit, long offset) {
        return handle.createQuery(
                        """
                        SELECT * FROM models WHERE folder = :folder
                        ORDER BY trained_at DESC, version DESC LIMIT :limit OFFSET :offset
                        """)
                .bind("folder", folder)
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> new TrainedOnce(
                        row.getString("version"),
                        Instant.ofEpochMilli(row.getLong("trained_at")),
                        row.getDouble("seconds"),
                        row.getLong("ratings"),
                        row.getLong("raters"),
                        row.getLong("titles"),
                        Json.read(row.getString("metrics"), METRICS)))
                .list();
    }

    long count() {
        return handle.createQuery("SELECT COUNT(*) FROM models WHERE folder = :folder")
                .bind("folder", folder)
                .mapTo(Long.class)
                .one();
    }

    /** A training as the history tells of it. */
    record TrainedOnce(
            String version,
            Instant trainedAt,
            double seconds,
            long ratings,
            long raters,
            long titles,
            Map<String, Double> metrics) {}
}
