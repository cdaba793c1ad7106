package io.moodreel.server.moods.engagement;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.server.platform.database.Counters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Engagement logs in the database, within one transaction. */
final class EngagementStore {
    private final Handle handle;

    EngagementStore(Handle handle) {
        this.handle = handle;
    }

    EngagementSession add(long user, NewEngagementSession session) {
        EngagementSession kept = new EngagementSession(
                Counters.take(handle, "engagement_session", 1),
                session.startedAt(),
                session.endedAt(),
                session.title(),
                session.points().size(),
                session.meanScore());
        handle.createUpdate(
                        """
                        INSERT INTO engagement_sessions (id, user_id, started_at, ended_at, title, points, mean_score)
                        VALUES (:id, :user, :started, :ended, :title, :points, :mean)
                        """)
                .bind("id", kept.id())
                .bind("user", user)
                .bind("started", kept.startedAt().toEpochMilli())
                .bind("ended", kept.endedAt().toEpochMilli())
                .bind("title", kept.title())
                .bind("points", kept.pointCount())
                .bind("mean", kept.meanScore())
                .execute();
        addPoints(kept.id(), session.points());
        return kept;
    }

    private void addPoints(long session, List<EngagementPoint> points) {
        var batch = handle.prepareBatch(
                """
                INSERT INTO engagement_points (session_id, t_ms, score, status, dominant_emotion)
                VALUES (:session, :time, :score, :status, :dominant)
                """);
        for (EngagementPoint point : points) {
            batch.bind("session", session)
                    .bind("time", point.tMs())
                    .bind("score", point.score())
                    .bind("status", point.status().label())
                    .bind("dominant", point.dominantEmotion().label())
                    .add();
        }
        batch.execute();
    }

    /** Newest first. */
    List<EngagementSession> page(long user, long offset, int size) {
        return handle.createQuery(
                        """
                        SELECT * FROM engagement_sessions WHERE user_id = :user
                        ORDER BY id DESC LIMIT :size OFFSET :offset
                        """)
                .bind("user", user)
                .bind("size", size)
                .bind("offset", offset)
                .map((row, context) -> session(row))
                .list();
    }

    long count(long user) {
        return handle.createQuery("SELECT COUNT(*) FROM engagement_sessions WHERE user_id = :user")
                .bind("user", user)
                .mapTo(Long.class)
                .one();
    }

    /** The session, when it is the user's. */
    Optional<EngagementSession> find(long user, long id) {
        return handle.createQuery("SELECT * FROM engagement_sessions WHERE id = :id AND user_id = :user")
                .bind("id", id)
                .bind("user", user)
                .map((row, context) -> session(row))
                .findOne();
    }

    /** In the order of their times. */
    List<EngagementPoint> points(long session) {
        return handle.createQuery("SELECT * FROM engagement_points WHERE session_id = :session ORDER BY t_ms")
                .bind("session", session)
                .map((row, context) -> new EngagementPoint(
                        row.getLong("t_ms"),
                        row.getDouble("score"),
                        EngagementStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        Emotion.labelled(row.getString("dominant_emotion")).orElseThrow()))
                .list();
    }

    /** Whether there was such a session of the user's. */
    boolean delete(long user, long id) {
        handle.execute(
                """
                DELETE FROM engagement_points
                WHERE session_id IN (SELECT id FROM engagement_sessions WHERE id = ? AND user_id = ?)
                """,
                id,
                user);
        return handle.execute("DELETE FROM engagement_sessions WHERE id = ? AND user_id = ?", id, user) == 1;
    }

    private static EngagementSession session(ResultSet row) throws SQLException {
        return new EngagementSession(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("started_at")),
                Instant.ofEpochMilli(row.getLong("ended_at")),
                row.getString("title"),
                row.getInt("points"),
                row.getDouble("mean_score"));
    }
}
