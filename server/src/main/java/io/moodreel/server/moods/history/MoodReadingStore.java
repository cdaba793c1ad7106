package io.moodreel.server.moods.history;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.affect.Emotion;
import io.moodreel.affect.engagement.Engagement;
import io.moodreel.affect.engagement.EngagementStatus;
import io.moodreel.server.moods.reading.EmotionPercentages;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Kept readings, within one transaction. */
final class MoodReadingStore {
    private static final TypeReference<EmotionPercentages> PERCENTAGES = new TypeReference<>() {};

    private final Handle handle;

    MoodReadingStore(Handle handle) {
        this.handle = handle;
    }

    void add(long user, MoodReading reading) {
        Engagement engagement = Engagement.of(reading.emotions());
        handle.createUpdate(
                        """
                        INSERT INTO mood_readings (id, user_id, read_at, dominant_emotion, emotions, engagement_score,
                            engagement_status, confidence)
                        VALUES (:id, :user, :at, :dominant, :emotions, :score, :status, :confidence)
                        """)
                .bind("id", Counters.take(handle, "mood_reading", 1))
                .bind("user", user)
                .bind("at", reading.at().toEpochMilli())
                .bind("dominant", reading.emotions().dominant().label())
                .bind("emotions", Json.write(EmotionPercentages.of(reading.emotions())))
                .bind("score", engagement.score())
                .bind("status", engagement.status().label())
                .bind("confidence", reading.confidence())
                .execute();
    }

    /** Leaves the person's newest {@code most}. */
    void keepNewest(long user, int most) {
        handle.createUpdate(
                        """
                        DELETE FROM mood_readings WHERE user_id = :user AND id <= (
                            SELECT id FROM mood_readings WHERE user_id = :user ORDER BY id DESC LIMIT 1 OFFSET :most)
                        """)
                .bind("user", user)
                .bind("most", most)
                .execute();
    }

    /** Newest first. */
    List<KeptMood> page(long user, long offset, int size) {
        return handle.createQuery(
                        "SELECT * FROM mood_readings WHERE user_id = :user ORDER BY id DESC LIMIT :size OFFSET :offset")
                .bind("user", user)
                .bind("size", size)
                .bind("offset", offset)
                .map((row, context) -> read(row))
                .list();
    }

    long count(long user) {
        return handle.createQuery("SELECT COUNT(*) FROM mood_readings WHERE user_id = :user")
                .bind("user", user)
                .mapTo(Long.class)
                .one();
    }

    void clear(long user) {
        handle.execute("DELETE FROM mood_readings WHERE user_id = ?", user);
    }

    private static KeptMood read(ResultSet row) throws SQLException {
        Emotion dominant = Emotion.labelled(row.getString("dominant_emotion")).orElseThrow();
        return new KeptMood(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("read_at")),
                dominant,
                dominant.mood(),
                Json.read(row.getString("emotions"), PERCENTAGES),
                row.getDouble("engagement_score"),
                EngagementStatus.valueOf(row.getString("engagement_status").toUpperCase(Locale.ROOT)),
                row.getDouble("confidence"));
    }
}
