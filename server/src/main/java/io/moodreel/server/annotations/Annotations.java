package io.moodreel.server.annotations;

import io.moodreel.server.annotations.AnnotationStore.Subject;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.videos.Video;
import io.moodreel.server.viewing.videos.Videos;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What people label by hand. Everybody has documents of their own, also of a video that is everybody's. Thread-safe. */
@Singleton
public class Annotations {
    /** The mode of who asks for none. */
    public static final String FULL = "full";

    private final Database database;
    private final Videos videos;
    private final AnnotationFiles files;
    private final Clock clock;

    Annotations(Database database, Videos videos, AnnotationFiles files, Clock clock) {
        this.database = database;
        this.videos = videos;
        this.files = files;
        this.clock = clock;
    }

    /**
     * The person's document of a video; empty, with version 0, where there is none yet.
     *
     * @throws ProblemException 404 when there is no such video for this person, 422 for a mode that cannot be one
     */
    public AnnotationSet of(long user, long video, String mode) {
        videos.require(user, video);
        Subject subject = Subject.ofVideo(user, video, AnnotationRules.requireMode(mode));
        return database.read(handle -> new AnnotationStore(handle).find(subject));
    }

    /** The same of whoever's and whatever video. Who may see it, the caller has asked before. */
    public AnnotationSet find(long user, long video, String mode) {
        Subject subject = Subject.ofVideo(user, video, mode);
        return database.read(handle -> new AnnotationStore(handle).find(subject));
    }

    /**
     * Replaces the person's document of a video; durable when the call returns.
     *
     * @param expected the version it replaces; empty to replace whatever there is
     * @throws ProblemException 404 when there is no such video for this person, 412 when another version is there, 422
     *     when an annotation breaks a rule
     */
    public AnnotationSet put(
            long user, long video, String mode, OptionalLong expected, List<@Nullable Annotation> annotations) {
        videos.require(user, video);
        return write(Subject.ofVideo(user, video, AnnotationRules.requireMode(mode)), expected, annotations, null);
    }

    /**
     * Replaces the document of what an old client calls a video, and writes its CSV into the data folder. Where the name
     * is the number, the title or the file name of a video the person sees, it is that video's document.
     *
     * @param handle the person's short name, which names their folder
     * @throws ProblemException 422 when the name cannot name a file, or an annotation breaks a rule
     */
    public AnnotationSet putByName(
            long user, String handle, String name, String mode, List<@Nullable Annotation> annotations) {
        String checkedMode = AnnotationRules.requireMode(mode);
        String file = AnnotationFiles.path(handle, name, checkedMode);
        Subject subject = named(user, name)
                .map(video -> Subject.ofVideo(user, video.id(), checkedMode))
                .orElseGet(() -> Subject.ofName(user, name, checkedMode));
        // noted first: a file nobody knows of would outlive its owner
        AnnotationSet written = write(subject, OptionalLong.empty(), annotations, file);
        files.write(file, AnnotationCsv.of(written.annotations()));
        return written;
    }

    private AnnotationSet write(
            Subject subject, OptionalLong expected, List<@Nullable Annotation> annotations, @Nullable String file) {
        List<Annotation> complete = AnnotationRules.complete(annotations, clock.millis());
        return database.write(handle -> {
            AnnotationStore store = new AnnotationStore(handle);
            long present = store.find(subject).version();
            if (expected.isPresent() && expected.getAsLong() != present) {
                throw ProblemException.preconditionFailed(
                        "The annotations are at version %d, not %d any more: read them again and put your change on top."
                                .formatted(present, expected.getAsLong()));
            }
            AnnotationSet next = new AnnotationSet(present + 1, clock.instant(), complete);
            store.put(subject, next, file);
            return next;
        });
    }

    private Optional<Video> named(long user, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return videos.page(user, 0, Integer.MAX_VALUE).items().stream()
                .filter(video -> isCalled(video, wanted))
                .findFirst();
    }

    private static boolean isCalled(Video video, String wanted) {
        String place = video.place().toLowerCase(Locale.ROOT);
        String file = place.substring(place.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return wanted.equals(Long.toString(video.id()))
                || wanted.equals(video.title().toLowerCase(Locale.ROOT))
                || wanted.equals(file)
                || (dot > 0 && wanted.equals(file.substring(0, dot)));
    }
}
