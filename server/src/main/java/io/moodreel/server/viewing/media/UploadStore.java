package io.moodreel.server.viewing.media;

import io.moodreel.server.platform.database.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Uploads in pieces, within one transaction. */
final class UploadStore {
    private final Handle handle;

    UploadStore(Handle handle) {
        this.handle = handle;
    }

    void add(String id, long user, long bytes, String title, @Nullable Long titleId, Instant now) {
        handle.createUpdate(
                        """
                        INSERT INTO video_uploads (id, user_id, bytes, title, title_id, started_at)
                        VALUES (:id, :user, :bytes, :title, :titleId, :now)
                        """)
                .bind("id", id)
                .bind("user", user)
                .bind("bytes", bytes)
                .bind("title", title)
                .bind("titleId", titleId)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    Optional<Uploads.Upload> find(String id) {
        return handle.createQuery("SELECT * FROM video_uploads WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> {
                    Long titleId = Columns.number(row, "title_id");
                    Long videoId = Columns.number(row, "video_id");
                    return new Uploads.Upload(
                            id, row.getLong("user_id"), row.getLong("bytes"), row.getString("title"), titleId, videoId);
                })
                .findOne();
    }

    /** Names of those begun before that time. */
    List<String> before(Instant time) {
        return handle.createQuery("SELECT id FROM video_uploads WHERE started_at < :time")
                .bind("time", time.toEpochMilli())
                .mapTo(String.class)
                .list();
    }

    List<String> of(long user) {
        return handle.createQuery("SELECT id FROM video_uploads WHERE user_id = :user")
                .bind("user", user)
                .mapTo(String.class)
                .list();
    }

    void finish(String id, long video) {
        handle.execute("UPDATE video_uploads SET video_id = ? WHERE id = ?", video, id);
    }

    void remove(String id) {
        handle.execute("DELETE FROM video_uploads WHERE id = ?", id);
    }
}
