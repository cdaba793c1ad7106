package io.moodreel.server.diary;

import io.moodreel.server.platform.database.RowBatch;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What people like, within one transaction. */
final class LikeStore {
    private final Handle handle;

    LikeStore(Handle handle) {
        this.handle = handle;
    }

    void add(long user, Collection<Like> likes) {
        RowBatch batch = new RowBatch(
                handle,
                "INSERT INTO liked_titles (user_id, title_id, liked_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
        likes.forEach(like -> batch.add(user, like.titleId(), like.likedAt().toEpochMilli()));
        batch.execute();
    }

    boolean remove(long user, long title) {
        return handle.execute("DELETE FROM liked_titles WHERE user_id = ? AND title_id = ?", user, title) == 1;
    }

    /** Newest first. */
    List<Like> all(long user) {
        return handle.createQuery(
                        "SELECT title_id, liked_at FROM liked_titles WHERE user_id = :user ORDER BY liked_at DESC, title_id")
                .bind("user", user)
                .map((row, context) -> new Like(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))))
                .list();
    }

    boolean has(long user, long title) {
        return handle.createQuery("SELECT COUNT(*) FROM liked_titles WHERE user_id = :user AND title_id = :title")
                        .bind("user", user)
                        .bind("title", title)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
