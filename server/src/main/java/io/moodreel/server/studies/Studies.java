package io.moodreel.server.studies;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.viewing.videos.Videos;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Studies and what they are made of. Thread-safe. */
@Singleton
class Studies {
    private static final int MOST_VIDEOS = 100;

    private final Database database;
    private final Videos videos;
    private final Clock clock;

    Studies(Database database, Videos videos, Clock clock) {
        this.database = database;
        this.videos = videos;
        this.clock = clock;
    }

    /**
     * A study, as somebody who has to do with it sees it.
     *
     * @param videos their numbers, in the order they were added
     * @param people how many take part
     */
    record Seen(Standing standing, String consentText, List<Long> videos, int people) {}

    /** A page of studies. */
    record Page(List<Seen> items, long total) {}

    Seen make(Caller.User user, StudyWish wish) {
        wish.requireWhole();
        StudyRules.check(wish);
        return database.write(handle -> {
            StudyStore store = new StudyStore(handle);
            long id = store.add(
                    user.id(),
                    Objects.requireNonNull(wish.name()).strip(),
                    Objects.requireNonNull(wish.purpose()).strip(),
                    wish.labelsOr(StudyLabel.usual()),
                    clock.instant());
            store.addConsentText(id, Objects.requireNonNull(wish.consentText()).strip(), clock.instant());
            return seen(handle, user, id);
        });
    }

    Seen change(Caller.User user, long id, StudyWish wish) {
        return database.write(handle -> {
            Study study = Standing.running(handle, user, id);
            StudyRules.check(wish);
            StudyStore store = new StudyStore(handle);
            store.set(
                    id,
                    Optional.ofNullable(wish.name()).map(String::strip).orElse(study.name()),
                    Optional.ofNullable(wish.purpose()).map(String::strip).orElse(study.purpose()),
                    wish.labelsOr(study.labels()));
            Optional.ofNullable(wish.consentText())
                    .map(String::strip)
                    .filter(text -> !text.equals(store.consentText(id, study.consentVersion())))
                    .ifPresent(text -> store.addConsentText(id, text, clock.instant()));
            return seen(handle, user, id);
        });
    }

    /** Ends a study. People keep their viewings; nobody else sees them any more. */
    void remove(Caller.User user, long id) {
        database.change(handle -> {
            Standing.running(handle, user, id);
            new StudyStore(handle).remove(id);
        });
    }

    /** @throws ProblemException 404 when it is none of this person's business */
    Seen of(Caller.User user, long id) {
        return database.read(handle -> seen(handle, user, id));
    }

    /** Those the person runs, is in, or is invited to, newest first. */
    Page page(Caller.User user, long offset, int size) {
        boolean runs = Standing.mayRun(user);
        return database.read(handle -> {
            StudyStore store = new StudyStore(handle);
            List<Seen> items = store.page(user.id(), runs, offset, size).stream()
                    .map(study -> seen(handle, user, study.id()))
                    .toList();
            return new Page(items, store.count(user.id(), runs));
        });
    }

    /**
     * Has people in the study watch a video. A video that is only shared with the person by another study is not theirs to
     * share on.
     *
     * @throws ProblemException 404 when study or video is not theirs, 409 when the study has as many as it may
     */
    Seen addVideo(Caller.User user, long id, long video) {
        return database.write(handle -> {
            Standing.running(handle, user, id);
            if (!videos.require(user.id(), video).isVisibleTo(user.id())) {
                throw ProblemException.notFound("Video " + video + " is shared with you; it is not yours to share on.");
            }
            StudyStore store = new StudyStore(handle);
            if (store.videos(id).size() >= MOST_VIDEOS) {
                throw ProblemException.conflict(
                        "The study has " + MOST_VIDEOS + " videos, and no room for more. Make a second study.");
            }
            store.addVideo(id, video, clock.instant());
            return seen(handle, user, id);
        });
    }

    /** @throws ProblemException 409 while the study has viewings of it */
    Seen removeVideo(Caller.User user, long id, long video) {
        return database.write(handle -> {
            Standing.running(handle, user, id);
            long viewings = new StudySessionStore(handle).count(new StudySessionStore.Wanted(id, 0, video));
            if (viewings > 0) {
                throw ProblemException.conflict(
                        "The study has %d sessions of this video; a video that was watched stays in it."
                                .formatted(viewings));
            }
            new StudyStore(handle).removeVideo(id, video);
            return seen(handle, user, id);
        });
    }

    private static Seen seen(Handle handle, Caller.User user, long id) {
        Standing standing = Standing.of(handle, user, id);
        StudyStore store = new StudyStore(handle);
        return new Seen(
                standing,
                store.consentText(id, standing.study().consentVersion()),
                store.videos(id),
                new MemberStore(handle).joined(id));
    }
}
