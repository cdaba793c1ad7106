package io.moodreel.server.viewing.sessions;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** What people's bodies said while they watched, and what was read in it. */
@Singleton
class ViewingPersonalData implements PersonalData {
    private static final String OWN = "session_id IN (SELECT id FROM viewing_sessions WHERE user_id = :user)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                ofSessions(
                        "viewing_segments",
                        """
                        x.segment_index, x.start_at, x.end_at, x.probe, x.cluster_id, x.confidence, x.measured, x.features,
                        x.change_scores, x.model, x.predicted_at
                        """,
                        "x.segment_index"),
                ofSessions("signal_batches", "x.batch, x.first_at, x.last_at, x.samples", "x.batch"),
                ofSessions("viewing_intake", "x.next_batch AS batches, x.heard_at", "x.session_id"),
                PersonalTable.ownedBy(
                        "viewing_sessions",
                        "name, video_id, origin, gsr_unit, state, ended_by, started_at, stopped_at, pauses"));
    }

    private static PersonalTable ofSessions(String table, String columns, String order) {
        return new PersonalTable(
                table,
                "SELECT s.name AS session, " + columns + " FROM " + table
                        + " x JOIN viewing_sessions s ON s.id = x.session_id"
                        + " WHERE s.user_id = :user ORDER BY s.id, " + order,
                "DELETE FROM " + table + " WHERE " + OWN);
    }
}
