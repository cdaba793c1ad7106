package io.moodreel.server.studies;

import io.moodreel.server.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who is in which study, and what they agreed to, within one transaction. */
final class MemberStore {
    private static final String SELECT =
            """
            SELECT m.*, u.handle,
                (SELECT MAX(c.version) FROM study_consents c WHERE c.study_id = m.study_id AND c.user_id = m.user_id
                    AND c.accepted_at >= m.joined_at) AS accepted
            FROM study_members m JOIN users u ON u.id = m.user_id
            """;

    private final Handle handle;

    MemberStore(Handle handle) {
        this.handle = handle;
    }

    void invite(long study, long user, int participant, Instant now) {
        handle.execute(
                """
                INSERT INTO study_members (study_id, user_id, participant, state, invited_at)
                VALUES (?, ?, ?, 'invited', ?)
                """,
                study,
                user,
                participant,
                now.toEpochMilli());
    }

    void inviteAgain(long study, long user) {
        handle.execute("UPDATE study_members SET state = 'invited' WHERE study_id = ? AND user_id = ?", study, user);
    }

    void join(long study, long user, Instant now) {
        handle.execute(
                "UPDATE study_members SET state = 'joined', joined_at = ?, left_at = NULL WHERE study_id = ? AND user_id = ?",
                now.toEpochMilli(),
                study,
                user);
    }

    void leave(long study, long user, Instant now) {
        handle.execute(
                "UPDATE study_members SET state = 'left', left_at = ? WHERE study_id = ? AND user_id = ?",
                now.toEpochMilli(),
                study,
                user);
    }

    void remove(long study, long user) {
        handle.execute("DELETE FROM study_consents WHERE study_id = ? AND user_id = ?", study, user);
        handle.execute("DELETE FROM study_members WHERE study_id = ? AND user_id = ?", study, user);
    }

    void accept(long study, long user, int version, Instant now) {
        handle.execute(
                """
                INSERT INTO study_consents (study_id, user_id, version, accepted_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (study_id, user_id, version) DO UPDATE SET accepted_at = excluded.accepted_at
                """,
                study,
                user,
                version,
                now.toEpochMilli());
    }

    Optional<Member> find(long study, long user) {
        return handle.createQuery(SELECT + " WHERE m.study_id = :study AND m.user_id = :user")
                .bind("study", study)
                .bind("user", user)
                .map((row, context) -> read(row))
                .findOne();
    }

    Optional<Member> byNumber(long study, int participant) {
        return handle.createQuery(SELECT + " WHERE m.study_id = :study AND m.participant = :participant")
                .bind("study", study)
                .bind("participant", participant)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** By their numbers. */
    List<Member> all(long study) {
        return handle.createQuery(SELECT + " WHERE m.study_id = :study ORDER BY m.participant")
                .bind("study", study)
                .map((row, context) -> read(row))
                .list();
    }

    /** How many take part. */
    int joined(long study) {
        return handle.createQuery("SELECT COUNT(*) FROM study_members WHERE study_id = :study AND state = 'joined'")
                .bind("study", study)
                .mapTo(Integer.class)
                .one();
    }

    private static Member read(ResultSet row) throws SQLException {
        Integer acceptedVersion = Columns.integer(row, "accepted");
        return new Member(
                row.getLong("study_id"),
                row.getLong("user_id"),
                row.getString("handle"),
                row.getInt("participant"),
                MemberState.of(row.getString("state")),
                acceptedVersion,
                Instant.ofEpochMilli(row.getLong("invited_at")),
                Columns.time(row, "joined_at"));
    }
}
