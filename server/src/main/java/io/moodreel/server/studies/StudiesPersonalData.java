package io.moodreel.server.studies;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** Studies of researchers, and people's part in them. A study goes with whoever runs it; people's viewings do not. */
@Singleton
class StudiesPersonalData implements PersonalData {
    private static final String OWN = "study_id IN (SELECT id FROM studies WHERE user_id = :user)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable(
                        "study_sessions",
                        """
                        SELECT st.name AS study, s.name AS session, x.participant, x.number, x.consent_version
                        FROM study_sessions x JOIN studies st ON st.id = x.study_id
                            JOIN viewing_sessions s ON s.id = x.session_id
                        WHERE s.user_id = :user ORDER BY x.session_id
                        """,
                        "DELETE FROM study_sessions WHERE session_id IN"
                                + " (SELECT id FROM viewing_sessions WHERE user_id = :user)"),
                new PersonalTable(
                        "study_consents",
                        """
                        SELECT st.name AS study, c.version, c.accepted_at, t.text
                        FROM study_consents c JOIN studies st ON st.id = c.study_id
                            JOIN study_consent_texts t ON t.study_id = c.study_id AND t.version = c.version
                        WHERE c.user_id = :user ORDER BY c.study_id, c.version
                        """,
                        "DELETE FROM study_consents WHERE user_id = :user"),
                new PersonalTable(
                        "study_members",
                        """
                        SELECT st.name AS study, m.participant, m.state, m.invited_at, m.joined_at, m.left_at
                        FROM study_members m JOIN studies st ON st.id = m.study_id
                        WHERE m.user_id = :user ORDER BY m.study_id
                        """,
                        "DELETE FROM study_members WHERE user_id = :user"),
                new PersonalTable(
                        "study_videos",
                        """
                        SELECT st.name AS study, x.video_id, x.added_at
                        FROM study_videos x JOIN studies st ON st.id = x.study_id
                        WHERE st.user_id = :user ORDER BY x.study_id, x.video_id
                        """,
                        "DELETE FROM study_videos WHERE " + OWN),
                new PersonalTable(
                        "study_consent_texts",
                        """
                        SELECT st.name AS study, t.version, t.text, t.written_at
                        FROM study_consent_texts t JOIN studies st ON st.id = t.study_id
                        WHERE st.user_id = :user ORDER BY t.study_id, t.version
                        """,
                        "DELETE FROM study_consent_texts WHERE " + OWN),
                PersonalTable.ownedBy("studies", "name, purpose, labels, created_at"));
    }
}
