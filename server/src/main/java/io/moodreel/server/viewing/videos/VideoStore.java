package io.moodreel.server.viewing.videos;

import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Videos, within one transaction. */
final class VideoStore {
    private static final String VISIBLE = "(user_id = :user OR user_id IS NULL)";

    private final Handle handle;

    VideoStore(Handle handle) {
        this.handle = handle;
    }

    /** Its number. */
    long add(long user, NewVideo video, Instant now) {
        long id = Counters.take(handle, "video", 1);
        handle.createUpdate(
                        """
                        INSERT INTO videos (id, user_id, title, kind, place, content_type, bytes, poster, title_id, created_at)
                        VALUES (:id, :user, :title, :kind, :place, :type, :bytes, 0, :titleId, :now)
                        """)
                .bind("id", id)
                .bind("user", user)
                .bind("title", video.title())
                .bind("kind", video.kind().wireName())
                .bind("place", video.place())
                .bind("type", video.contentType())
                .bind("bytes", video.bytes())
                .bind("titleId", video.titleId())
                .bind("now", now.toEpochMilli())
                .execute();
        return id;
    }

    Optional<Video> find(long id) {
        return handle.createQuery("SELECT * FROM videos WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** What the person may watch, newest first. */
    List<Video> page(long user, long offset, int size) {
        return handle.createQuery(
                        "SELECT * FROM videos WHERE " + VISIBLE + " ORDER BY id DESC LIMIT :size OFFSET :offset")
                .bind("user", user)
                .bind("size", size)
                .bind("offset", offset)
                .map((row, context) -> read(row))
                .list();
    }

    long count(long user) {
        return handle.createQuery("SELECT COUNT(*) FROM videos WHERE " + VISIBLE)
                .bind("user", user)
                .mapTo(Long.class)
                .one();
    }

    List<Video> ownedBy(long user) {
        return handle.createQuery("SELECT * FROM videos WHERE user_id = :user ORDER BY id")
                .bind("user", user)
                .map((row, context) -> read(row))
                .list();
    }

    /** What the person's files take, those on their way at their full length. */
    long bytesOf(long user) {
        return handle.createQuery(
                        """
                        SELECT (SELECT COALESCE(SUM(bytes), 0) FROM videos WHERE user_id = :user AND kind = 'file')
                             + (SELECT COALESCE(SUM(bytes), 0) FROM video_uploads WHERE user_id = :user AND video_id IS NULL)
                        """)
                .bind("user", user)
                .mapTo(Long.class)
                .one();
    }

    void remove(long id) {
        handle.execute("DELETE FROM videos WHERE id = ?", id);
    }

    void setLook(long id, @Nullable Long durationMs, boolean poster) {
        handle.execute("UPDATE videos SET duration_ms = ?, poster = ? WHERE id = ?", durationMs, poster ? 1 : 0, id);
    }

    private static Video read(ResultSet row) throws SQLException {
        return new Video(
                row.getLong("id"),
                Columns.number(row, "user_id"),
                row.getString("title"),
                VideoKind.of(row.getString("kind")),
                row.getString("place"),
                row.getString("content_type"),
                Columns.number(row, "bytes"),
                Columns.number(row, "duration_ms"),
                row.getInt("poster") == 1,
                Columns.number(row, "title_id"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
