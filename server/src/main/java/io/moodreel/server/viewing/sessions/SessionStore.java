package io.moodreel.server.viewing.sessions;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.server.platform.database.Columns;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Viewings, within one transaction. */
final class SessionStore {
    private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};

    private final Handle handle;

    SessionStore(Handle handle) {
        this.handle = handle;
    }

    /** Adds a running one that was heard of just now. */
    ViewingSession add(long user, String name, NewSession wanted, long nowMs) {
        long id = Counters.take(handle, "viewing_session", 1);
        handle.createUpdate(
                        """
                        INSERT INTO viewing_sessions (id, name, user_id, video_id, origin, gsr_unit, state, started_at, pauses)
                        VALUES (:id, :name, :user, :video, :origin, :unit, 'running', :start, '[]')
                        """)
                .bind("id", id)
                .bind("name", name)
                .bind("user", user)
                .bind("video", wanted.videoId())
                .bind("origin", wanted.origin().wireName())
                .bind("unit", wanted.gsrUnit().name().toLowerCase(Locale.ROOT))
                .bind("start", wanted.startMs())
                .execute();
        handle.execute(
                "INSERT INTO viewing_intake (session_id, next_batch, heard_at, snapshot_batch) VALUES (?, 0, ?, 0)",
                id,
                nowMs);
        return find(name).orElseThrow();
    }

    Optional<ViewingSession> find(String name) {
        return handle.createQuery("SELECT * FROM viewing_sessions WHERE name = :name")
                .bind("name", name)
                .map((row, context) -> read(row))
                .findOne();
    }

    Optional<ViewingSession> find(long id) {
        return handle.createQuery("SELECT * FROM viewing_sessions WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The person's newest first, of one video or of all. */
    List<ViewingSession> page(long user, OptionalLong video, long offset, int size) {
        String sql = "SELECT * FROM viewing_sessions WHERE " + condition(video)
                + " ORDER BY id DESC LIMIT :size OFFSET :offset";
        return bind(handle.createQuery(sql), user, video)
                .bind("size", size)
                .bind("offset", offset)
                .map((row, context) -> read(row))
                .list();
    }

    long count(long user, OptionalLong video) {
        return bind(handle.createQuery("SELECT COUNT(*) FROM viewing_sessions WHERE " + condition(video)), user, video)
                .mapTo(Long.class)
                .one();
    }

    private static String condition(OptionalLong video) {
        return video.isPresent() ? "user_id = :user AND video_id = :video" : "user_id = :user";
    }

    private static Query bind(Query query, long user, OptionalLong video) {
        query.bind("user", user);
        video.ifPresent(id -> query.bind("video", id));
        return query;
    }

    void set(long id, SessionState state, @Nullable SessionEnd end, @Nullable Long stoppedMs, List<Pause> pauses) {
        handle.createUpdate(
                        """
                        UPDATE viewing_sessions SET state = :state, ended_by = :end, stopped_at = :stopped, pauses = :pauses
                        WHERE id = :id
                        """)
                .bind("id", id)
                .bind("state", state.wireName())
                .bind("end", end == null ? null : end.wireName())
                .bind("stopped", stoppedMs)
                .bind("pauses", Json.write(pauses))
                .execute();
    }

    void hear(long id, long nowMs) {
        handle.execute("UPDATE viewing_intake SET heard_at = ? WHERE session_id = ?", nowMs, id);
    }

    /** Numbers of sessions in that state that were last heard of before the given time. */
    List<Long> silent(SessionState state, long beforeMs) {
        return handle.createQuery(
                        """
                        SELECT s.id FROM viewing_sessions s JOIN viewing_intake i ON i.session_id = s.id
                        WHERE s.state = :state AND i.heard_at < :before
                        """)
                .bind("state", state.wireName())
                .bind("before", beforeMs)
                .mapTo(Long.class)
                .list();
    }

    /** When its latest signal was measured; its start where it has none. */
    long lastSignalMs(ViewingSession session) {
        return handle.createQuery("SELECT MAX(last_at) FROM signal_batches WHERE session_id = :id")
                .bind("id", session.id())
                .mapTo(Long.class)
                .findOne()
                .orElse(session.startMs());
    }

    void remove(long id) {
        handle.execute("DELETE FROM viewing_sessions WHERE id = ?", id);
    }

    private static ViewingSession read(ResultSet row) throws SQLException {
        Long stoppedMs = Columns.number(row, "stopped_at");
        return new ViewingSession(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("user_id"),
                row.getLong("video_id"),
                SignalOrigin.named(row.getString("origin")).orElseThrow(),
                GsrUnit.valueOf(row.getString("gsr_unit").toUpperCase(Locale.ROOT)),
                SessionState.of(row.getString("state")),
                SessionEnd.of(row.getString("ended_by")),
                row.getLong("started_at"),
                stoppedMs,
                Json.read(row.getString("pauses"), PAUSES));
    }
}
