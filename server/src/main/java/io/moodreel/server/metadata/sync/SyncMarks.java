package io.moodreel.server.metadata.sync;

import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Up to which moment the catalogue is in step with TMDB. Thread-safe. */
@ApplicationScoped
public class SyncMarks {
    private static final String TMDB = "tmdb";

    private final Database database;

    public SyncMarks(Database database) {
        this.database = database;
    }

    /** Empty before the first sync has come to its end. */
    public Optional<Instant> syncedAt() {
        return database.read(handle -> handle.createQuery("SELECT value FROM metadata_marks WHERE name = :name")
                .bind("name", TMDB)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    void synced(Instant moment) {
        database.change(handle -> handle.createUpdate(
                        """
                        INSERT INTO metadata_marks (name, value) VALUES (:name, :value)
                        ON CONFLICT (name) DO UPDATE SET value = excluded.value
                        """)
                .bind("name", TMDB)
                .bind("value", moment.toEpochMilli())
                .execute());
    }
}
