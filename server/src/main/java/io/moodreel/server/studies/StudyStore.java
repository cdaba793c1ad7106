package io.moodreel.server.studies;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Studies, their texts and videos, within one transaction. */
final class StudyStore {
    private static final TypeReference<List<StudyLabel>> LABELS = new TypeReference<>() {};
    private static final String SEEN =
            """
             FROM studies s WHERE (s.user_id = :user AND :runs = 1)
                OR EXISTS (SELECT 1 FROM study_members m WHERE m.study_id = s.id AND m.user_id = :user)
            """;

    private final Handle handle;

    StudyStore(Handle handle) {
        this.handle = handle;
    }

    /** Its number. */
    long add(long owner, String name, String purpose, List<StudyLabel> labels, Instant now) {
        long id = Counters.take(handle, "study", 1);
        handle.createUpdate(
                        """
                        INSERT INTO studies (id, user_id, name, purpose, labels, consent_version, participants, sessions,
                            created_at)
                        VALUES (:id, :owner, :name, :purpose, :labels, 0, 0, 0, :now)
                        """)
                .bind("id", id)
                .bind("owner", owner)
                .bind("name", name)
                .bind("purpose", purpose)
                .bind("labels", Json.write(labels))
                .bind("now", now.toEpochMilli())
                .execute();
        return id;
    }

    void set(long id, String name, String purpose, List<StudyLabel> labels) {
        handle.execute(
                "UPDATE studies SET name = ?, purpose = ?, labels = ? WHERE id = ?",
                name,
                purpose,
                Json.write(labels),
                id);
    }

    /** Makes it the text that is asked for from now on. */
    void addConsentText(long id, String text, Instant now) {
        int version = next(id, "consent_version");
        handle.execute(
                "INSERT INTO study_consent_texts (study_id, version, text, written_at) VALUES (?, ?, ?, ?)",
                id,
                version,
                text,
                now.toEpochMilli());
    }

    String consentText(long id, int version) {
        return handle.createQuery("SELECT text FROM study_consent_texts WHERE study_id = :id AND version = :version")
                .bind("id", id)
                .bind("version", version)
                .mapTo(String.class)
                .one();
    }

    int nextParticipant(long id) {
        return next(id, "participants");
    }

    int nextSession(long id) {
        return next(id, "sessions");
    }

    private int next(long id, String counter) {
        String sql = "UPDATE studies SET " + counter + " = " + counter + " + 1 WHERE id = :id RETURNING " + counter;
        return handle.createQuery(sql).bind("id", id).mapTo(Integer.class).one();
    }

    void remove(long id) {
        handle.execute("DELETE FROM studies WHERE id = ?", id);
    }

    Optional<Study> find(long id) {
        return handle.createQuery("SELECT * FROM studies WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Those the person is in, and those they made where {@code runs}, newest first. */
    List<Study> page(long user, boolean runs, long offset, int size) {
        return handle.createQuery("SELECT s.*" + SEEN + " ORDER BY s.id DESC LIMIT :size OFFSET :offset")
                .bind("user", user)
                .bind("runs", runs ? 1 : 0)
                .bind("size", size)
                .bind("offset", offset)
                .map((row, context) -> read(row))
                .list();
    }

    long count(long user, boolean runs) {
        return handle.createQuery("SELECT COUNT(*)" + SEEN)
                .bind("user", user)
                .bind("runs", runs ? 1 : 0)
                .mapTo(Long.class)
                .one();
    }

    void addVideo(long id, long video, Instant now) {
        handle.execute(
                "INSERT INTO study_videos (study_id, video_id, added_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                video,
                now.toEpochMilli());
    }

    void removeVideo(long id, long video) {
        handle.execute("DELETE FROM study_videos WHERE study_id = ? AND video_id = ?", id, video);
    }

    /** In the order they were added. */
    List<Long> videos(long id) {
        return handle.createQuery("SELECT video_id FROM study_videos WHERE study_id = :id ORDER BY added_at, video_id")
                .bind("id", id)
                .mapTo(Long.class)
                .list();
    }

    /** Names of studies that have the video. */
    List<String> namesWith(long video) {
        return handle.createQuery(
                        """
                        SELECT s.name FROM studies s JOIN study_videos v ON v.study_id = s.id
                        WHERE v.video_id = :video ORDER BY s.id
                        """)
                .bind("video", video)
                .mapTo(String.class)
                .list();
    }

    /** Whether the person is in a study that has the video, or was and left their viewings. */
    boolean isWatchedBy(long video, long user) {
        return handle.createQuery(
                        """
                        SELECT 1 FROM study_videos v JOIN study_members m ON m.study_id = v.study_id
                        WHERE v.video_id = :video AND m.user_id = :user AND m.state <> 'invited' LIMIT 1
                        """)
                .bind("video", video)
                .bind("user", user)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static Study read(ResultSet row) throws SQLException {
        return new Study(
                row.getLong("id"),
                row.getLong("user_id"),
                row.getString("name"),
                row.getString("purpose"),
                Json.read(row.getString("labels"), LABELS),
                row.getInt("consent_version"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
