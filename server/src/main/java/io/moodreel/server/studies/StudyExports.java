package io.moodreel.server.studies;

import io.moodreel.server.annotations.Annotation;
import io.moodreel.server.annotations.AnnotationRows;
import io.moodreel.server.annotations.Annotations;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.rows.RowWriter;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.viewing.export.SessionRows;
import io.moodreel.server.viewing.export.SessionTable;
import io.moodreel.server.viewing.sessions.ViewingSession;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A study's viewings and labels as tables. People are P01, P02 … in them; no name, handle or address is. Thread-safe. */
@Singleton
class StudyExports {
    private static final List<String> OF_SESSIONS = List.of("participant", "session", "video_id", "source");
    private static final List<String> OF_LABELS = List.of("participant", "video_id");

    private final Database database;
    private final StudySessions sessions;
    private final SessionRows rows;
    private final Annotations annotations;

    StudyExports(Database database, StudySessions sessions, SessionRows rows, Annotations annotations) {
        this.database = database;
        this.sessions = sessions;
        this.rows = rows;
        this.annotations = annotations;
    }

    /** The study, for whoever runs it; 404 for everybody else. */
    Study require(Caller.User user, long id) {
        return database.read(handle -> Standing.running(handle, user, id));
    }

    List<String> columns(SessionTable table) {
        return joined(OF_SESSIONS, table.columns());
    }

    List<String> labelColumns() {
        return joined(OF_LABELS, AnnotationRows.COLUMNS);
    }

    /** Every row of every viewing, viewing by viewing. */
    void write(Study study, SessionTable table, RowWriter out) throws IOException {
        sessions.each(study.id(), OptionalLong.empty(), session -> {
            ViewingSession viewing = session.viewing();
            List<Object> whose = List.of(
                    Member.codeOf(session.participant()),
                    session.code(),
                    viewing.videoId(),
                    viewing.origin().wireName());
            rows.each(table, viewing, cells -> out.write(joined(whose, cells)));
        });
    }

    private record Labelling(List<Member> members, List<Long> videos) {}

    /** Every label that people put on the study's videos within the study, person by person. */
    void writeLabels(Study study, RowWriter out) throws IOException {
        Labelling all = database.read(handle ->
                new Labelling(new MemberStore(handle).all(study.id()), new StudyStore(handle).videos(study.id())));
        for (Member member : all.members()) {
            // who agreed to nothing shares nothing
            if (member.acceptedVersion() == null) {
                continue;
            }
            for (long video : all.videos()) {
                List<Object> whose = List.of(member.code(), video);
                for (Annotation label : annotations
                        .find(member.user(), video, study.annotationMode())
                        .annotations()) {
                    out.write(joined(whose, AnnotationRows.of(label)));
                }
            }
        }
    }

    private static <T extends @Nullable Object> List<T> joined(List<? extends T> first, List<? extends T> second) {
        List<T> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}
