package io.moodreel.server.moods.engagement;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** How engaged people looked, where they asked for it to be kept. */
@Singleton
class EngagementPersonalData implements PersonalData {
    private static final String OWN = "session_id IN (SELECT id FROM engagement_sessions WHERE user_id = :user)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable(
                        "engagement_points",
                        "SELECT session_id, t_ms, score, status, dominant_emotion FROM engagement_points WHERE " + OWN
                                + " ORDER BY session_id, t_ms",
                        "DELETE FROM engagement_points WHERE " + OWN),
                PersonalTable.ownedBy("engagement_sessions", "id, started_at, ended_at, title, points, mean_score"));
    }
}
