package io.moodreel.server.viewing.videos;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.ViewingConfig;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to watch. A person sees their own, what is everybody's, and what is shared with them. Thread-safe. */
@Singleton
public class Videos {
    private final Database database;
    private final ViewingConfig config;
    private final Clock clock;
    private final List<VideoSharing> sharing;

    Videos(Database database, ViewingConfig config, Clock clock, @All List<VideoSharing> sharing) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.sharing = sharing;
    }

    /** A page of videos. */
    public record Page(List<Video> items, long total) {}

    /** Keeps one; durable when the call returns. */
    public Video add(long user, NewVideo video) {
        return database.write(handle -> {
            VideoStore store = new VideoStore(handle);
            return store.find(store.add(user, video, clock.instant())).orElseThrow();
        });
    }

    /** @throws ProblemException 404 when there is none, or it is not for this person */
    public Video require(long user, long id) {
        return database.read(handle -> new VideoStore(handle).find(id))
                .filter(video -> video.isVisibleTo(user) || sharing.stream().anyMatch(by -> by.isShared(id, user)))
                .orElseThrow(() -> missing(id));
    }

    /** Those of these numbers that there are, whoever's they are. Who may see them, the caller has asked before. */
    public List<Video> all(List<Long> ids) {
        return database.read(handle -> {
            VideoStore store = new VideoStore(handle);
            return ids.stream().map(store::find).flatMap(Optional::stream).toList();
        });
    }

    /** What the person may watch, newest first. */
    public Page page(long user, long offset, int size) {
        return database.read(handle -> {
            VideoStore store = new VideoStore(handle);
            return new Page(store.page(user, offset, size), store.count(user));
        });
    }

    /**
     * Removes one of the person's own, with every viewing of it.
     *
     * @return what it was
     * @throws ProblemException 404 when it is not theirs, 409 when something stands against it
     */
    public Video remove(long user, long id) {
        return database.write(handle -> {
            VideoStore store = new VideoStore(handle);
            Video video = store.find(id)
                    .filter(found -> found.owner() != null && found.owner() == user)
                    .orElseThrow(() -> missing(id));
            sharing.stream().flatMap(by -> by.objectionToDeletion(id).stream()).forEach(objection -> {
                throw ProblemException.conflict(objection);
            });
            store.remove(id);
            return video;
        });
    }

    /** All of the person's own. */
    public List<Video> ownedBy(long user) {
        return database.read(handle -> new VideoStore(handle).ownedBy(user));
    }

    /** @throws ProblemException 413 when a file of that length is too large, or too much with what the person has */
    public void requireRoom(long user, long bytes) {
        long largest = config.largestVideo().asLongValue();
        if (bytes > largest) {
            throw ProblemException.tooLarge("The file has %d bytes; a video may have at most %d. Send a smaller one."
                    .formatted(bytes, largest));
        }
        long quota = config.quota().asLongValue();
        long taken = database.read(handle -> new VideoStore(handle).bytesOf(user));
        if (taken + bytes > quota) {
            throw ProblemException.tooLarge(
                    "Your videos take %d bytes; with this one they would take more than the %d that are yours. Delete one first."
                            .formatted(taken, quota));
        }
    }

    /** Notes what was found out about a file. */
    public void setLook(long id, @Nullable Long durationMs, boolean poster) {
        database.change(handle -> new VideoStore(handle).setLook(id, durationMs, poster));
    }

    private static ProblemException missing(long id) {
        return ProblemException.notFound("You have no video " + id + ".");
    }
}
