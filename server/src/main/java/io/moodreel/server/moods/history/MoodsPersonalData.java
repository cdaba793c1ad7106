package io.moodreel.server.moods.history;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** What faces said, and what people said to that. */
@Singleton
class MoodsPersonalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable(
                        "mood_readings",
                        """
                        SELECT id, read_at, dominant_emotion, emotions, engagement_score, engagement_status, confidence
                        FROM mood_readings WHERE user_id = :user ORDER BY id
                        """,
                        "DELETE FROM mood_readings WHERE user_id = :user"),
                new PersonalTable(
                        "mood_corrections",
                        """
                        SELECT id, corrected_at, dominant_emotion, emotions, correct
                        FROM mood_corrections WHERE user_id = :user ORDER BY id
                        """,
                        "DELETE FROM mood_corrections WHERE user_id = :user"));
    }
}
