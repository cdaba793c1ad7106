package io.moodreel.server.moods.history;

import io.moodreel.affect.Emotion;
import io.moodreel.affect.personal.Correction;
import io.moodreel.server.platform.database.Counters;
import io.moodreel.server.platform.database.Json;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Corrections, within one transaction. */
final class MoodCorrectionStore {
    private final Handle handle;

    MoodCorrectionStore(Handle handle) {
        this.handle = handle;
    }

    /** Its number. */
    long add(long user, Instant at, MoodCorrection correction) {
        long id = Counters.take(handle, "mood_correction", 1);
        handle.createUpdate(
                        """
                        INSERT INTO mood_corrections (id, user_id, corrected_at, dominant_emotion, emotions, correct)
                        VALUES (:id, :user, :at, :answered, :emotions, :correct)
                        """)
                .bind("id", id)
                .bind("user", user)
                .bind("at", at.toEpochMilli())
                .bind("answered", correction.answered().label())
                .bind("emotions", correction.emotions() == null ? null : Json.write(correction.emotions()))
                .bind("correct", correction.correct().label())
                .execute();
        return id;
    }

    List<Correction> newest(long user, int most) {
        return handle.createQuery(
                        """
                        SELECT dominant_emotion, correct FROM mood_corrections
                        WHERE user_id = :user ORDER BY id DESC LIMIT :most
                        """)
                .bind("user", user)
                .bind("most", most)
                .map((row, context) ->
                        new Correction(emotion(row.getString("dominant_emotion")), emotion(row.getString("correct"))))
                .list();
    }

    void clear(long user) {
        handle.execute("DELETE FROM mood_corrections WHERE user_id = ?", user);
    }

    private static Emotion emotion(String label) {
        return Emotion.labelled(label).orElseThrow();
    }
}
