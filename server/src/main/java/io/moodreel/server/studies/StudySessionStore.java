package io.moodreel.server.studies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which viewings belong to which study, within one transaction. */
final class StudySessionStore {
    private static final String SELECTED =
            """
             FROM study_sessions x JOIN viewing_sessions s ON s.id = x.session_id
            WHERE x.study_id = :study AND (:user = 0 OR s.user_id = :user) AND (:video = 0 OR s.video_id = :video)
            """;

    private final Handle handle;

    StudySessionStore(Handle handle) {
        this.handle = handle;
    }

    /** A viewing's place in a study. */
    record Place(long session, int number, int participant) {}

    /**
     * Which of a study's viewings.
     *
     * @param user whose; 0: everybody's
     * @param video of which video; 0: of all
     */
    record Wanted(long study, long user, long video) {}

    void add(long study, Place place, int consentVersion) {
        handle.execute(
                """
                INSERT INTO study_sessions (session_id, study_id, number, participant, consent_version)
                VALUES (?, ?, ?, ?, ?)
                """,
                place.session(),
                study,
                place.number(),
                place.participant(),
                consentVersion);
    }

    /** Where a viewing stands in the study. */
    Optional<Place> placeOf(long study, long session) {
        return handle.createQuery(
                        """
                        SELECT session_id, number, participant FROM study_sessions
                        WHERE study_id = :study AND session_id = :session
                        """)
                .bind("study", study)
                .bind("session", session)
                .map((row, context) -> read(row))
                .findOne();
    }

    Optional<Place> find(long study, int number) {
        return handle.createQuery(
                        """
                        SELECT session_id, number, participant FROM study_sessions
                        WHERE study_id = :study AND number = :number
                        """)
                .bind("study", study)
                .bind("number", number)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** Those with a higher number, in their order. */
    List<Place> after(Wanted wanted, int number, int most) {
        return handle.createQuery("SELECT x.session_id, x.number, x.participant" + SELECTED
                        + " AND x.number > :after ORDER BY x.number LIMIT :most")
                .bind("study", wanted.study())
                .bind("user", wanted.user())
                .bind("video", wanted.video())
                .bind("after", number)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list();
    }

    /** Newest first. */
    List<Place> page(Wanted wanted, long offset, int size) {
        return handle.createQuery("SELECT x.session_id, x.number, x.participant" + SELECTED
                        + " ORDER BY x.number DESC LIMIT :size OFFSET :offset")
                .bind("study", wanted.study())
                .bind("user", wanted.user())
                .bind("video", wanted.video())
                .bind("size", size)
                .bind("offset", offset)
                .map((row, context) -> read(row))
                .list();
    }

    long count(Wanted wanted) {
        return handle.createQuery("SELECT COUNT(*)" + SELECTED)
                .bind("study", wanted.study())
                .bind("user", wanted.user())
                .bind("video", wanted.video())
                .mapTo(Long.class)
                .one();
    }

    /** Takes the person's viewings out of the study; they keep them. */
    void withdraw(long study, long user) {
        handle.execute(
                """
                DELETE FROM study_sessions WHERE study_id = ?
                    AND session_id IN (SELECT id FROM viewing_sessions WHERE user_id = ?)
                """,
                study,
                user);
    }

    private static Place read(ResultSet row) throws SQLException {
        return new Place(row.getLong("session_id"), row.getInt("number"), row.getInt("participant"));
    }
}
