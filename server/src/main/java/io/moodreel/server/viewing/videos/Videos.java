package io.moodreel.server.viewing.videos;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.ViewingConfig;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to watch. A person sees their own and what is everybody's. Thread-safe. */
@Singleton
public class Videos {
    private final Database database;
    private final ViewingConfig config;
    private final Clock clock;

    Videos(Database database, ViewingConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
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
                .filter(video -> video.isVisibleTo(user))
                .orElseThrow(() -> missing(id));
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
     * @throws ProblemException 404 when it is not theirs
     */
    public Video remove(long user, long id) {
        return database.write(handle -> {
            VideoStore store = new VideoStore(handle);
            Video video = store.find(id)
                    .filter(found -> found.owner() != null && found.owner() == user)
                    .orElseThrow(() -> missing(id));
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
