package io.moodreel.server.annotations;

import com.fasterxml.jackson.core.type.TypeReference;
import io.moodreel.server.platform.database.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Documents of annotations, within one transaction. */
final class AnnotationStore {
    private static final TypeReference<List<Annotation>> MARKS = new TypeReference<>() {};

    private final Handle handle;

    AnnotationStore(Handle handle) {
        this.handle = handle;
    }

    AnnotationSet find(Subject subject) {
        return handle.createQuery(
                        """
                        SELECT version, changed_at, marks FROM annotation_sets
                        WHERE user_id = :user AND subject = :subject AND mode = :mode
                        """)
                .bind("user", subject.user())
                .bind("subject", subject.name())
                .bind("mode", subject.mode())
                .map((row, context) -> new AnnotationSet(
                        row.getLong("version"),
                        Instant.ofEpochMilli(row.getLong("changed_at")),
                        Json.read(row.getString("marks"), MARKS)))
                .findOne()
                .orElse(AnnotationSet.EMPTY);
    }

    /** Keeps it; a file that stands for it stays noted when none is given. */
    void put(Subject subject, AnnotationSet set, @Nullable String file) {
        handle.createUpdate(
                        """
                        INSERT INTO annotation_sets (user_id, subject, mode, video_id, version, marks, file, changed_at)
                        VALUES (:user, :subject, :mode, :video, :version, :marks, :file, :now)
                        ON CONFLICT (user_id, subject, mode)
                        DO UPDATE SET version = excluded.version, marks = excluded.marks, changed_at = excluded.changed_at,
                            file = COALESCE(excluded.file, annotation_sets.file)
                        """)
                .bind("user", subject.user())
                .bind("subject", subject.name())
                .bind("mode", subject.mode())
                .bind("video", subject.video())
                .bind("version", set.version())
                .bind("marks", Json.write(set.annotations()))
                .bind("file", file)
                .bind("now", Optional.ofNullable(set.changedAt()).orElseThrow().toEpochMilli())
                .execute();
    }

    /** Files that stand for the person's documents. */
    List<String> files(long user) {
        return handle.createQuery("SELECT file FROM annotation_sets WHERE user_id = :user AND file IS NOT NULL")
                .bind("user", user)
                .mapTo(String.class)
                .list();
    }

    /**
     * Which document.
     *
     * @param name {@code video/<id>}, or {@code name/<name>}
     * @param video null where it is none of ours
     */
    record Subject(long user, String name, @Nullable Long video, String mode) {
        static Subject ofVideo(long user, long video, String mode) {
            return new Subject(user, "video/" + video, video, mode);
        }

        static Subject ofName(long user, String name, String mode) {
            return new Subject(user, "name/" + name, null, mode);
        }
    }
}
