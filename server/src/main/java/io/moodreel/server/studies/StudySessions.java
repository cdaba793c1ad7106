package io.moodreel.server.studies;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.studies.StudySessionStore.Place;
import io.moodreel.server.studies.StudySessionStore.Wanted;
import io.moodreel.server.viewing.http.SessionStarts;
import io.moodreel.server.viewing.http.SessionsResource.SessionStart;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Viewings begun in studies. Whoever runs a study sees all of its, whoever is in it their own. Thread-safe. */
@Singleton
class StudySessions {
    private static final int AT_ONCE = 100;

    private final Database database;
    private final Sessions sessions;
    private final SessionStarts starts;

    StudySessions(Database database, Sessions sessions, SessionStarts starts) {
        this.database = database;
        this.sessions = sessions;
        this.starts = starts;
    }

    /** A viewing that has begun; not fresh when the same was asked for before. */
    record Started(StudySession session, boolean fresh) {}

    /** A page of viewings. */
    record Page(List<StudySession> items, long total) {}

    /**
     * Begins a viewing in a study.
     *
     * @throws ProblemException 404 when study or video is not this person's, 409 while they have not accepted the invitation
     *     or the consent text
     */
    Started start(Caller.User user, long study, @Nullable Long video, SessionStart wish) {
        return database.write(handle -> {
            Standing standing = Standing.takingPart(handle, user, study);
            Member member = standing.member().orElseThrow();
            requireConsent(member, standing.study());
            if (video == null) {
                throw ProblemException.invalid("video_id", "is required: one of the study's videos");
            }
            StudyStore studies = new StudyStore(handle);
            if (!studies.videos(study).contains(video)) {
                throw ProblemException.notFound("The study has no video " + video + ".");
            }
            Sessions.Started started = starts.start(user, video, wish);
            StudySessionStore store = new StudySessionStore(handle);
            Place place = store.placeOf(study, started.session().id()).orElseGet(() -> {
                if (!started.fresh()) {
                    throw ProblemException.conflict(
                            "You began this session outside of the study. Start one with another timestamp.");
                }
                Place next = new Place(started.session().id(), studies.nextSession(study), member.participant());
                store.add(study, next, standing.study().consentVersion());
                return next;
            });
            return new Started(
                    new StudySession(place.number(), place.participant(), started.session()), started.fresh());
        });
    }

    private static void requireConsent(Member member, Study study) {
        Membership.requireJoined(member);
        if (member.owesConsent(study.consentVersion())) {
            throw ProblemException.conflict(
                    "Read and accept the study's consent text, version %d, first.".formatted(study.consentVersion()));
        }
    }

    private record Places(List<Place> items, long total) {}

    /** The study's, newest first: all for whoever runs it, their own for whoever is in it. */
    Page page(Caller.User user, long study, OptionalLong video, long offset, int size) {
        Places found = database.read(handle -> {
            Standing standing = Standing.of(handle, user, study);
            Wanted wanted = new Wanted(study, standing.runs() ? 0 : user.id(), video.orElse(0));
            StudySessionStore store = new StudySessionStore(handle);
            return new Places(store.page(wanted, offset, size), store.count(wanted));
        });
        return new Page(complete(found.items()), found.total());
    }

    private record Asked(Standing standing, List<Place> place) {}

    /** @throws ProblemException 404 when there is none of that number, or it is not for this person to see */
    StudySession require(Caller.User user, long study, int number) {
        Asked asked = database.read(handle -> new Asked(
                Standing.of(handle, user, study),
                new StudySessionStore(handle).find(study, number).stream().toList()));
        return complete(asked.place()).stream()
                .filter(found -> asked.standing().runs() || found.viewing().userId() == user.id())
                .findFirst()
                .orElseThrow(
                        () -> ProblemException.notFound("You have no session " + number + " in study " + study + "."));
    }

    /** Takes one viewing after the other. */
    @FunctionalInterface
    interface Taker {
        void take(StudySession session) throws IOException;
    }

    /** Gives all of a study's viewings in the order of their numbers, a few in memory at once. */
    void each(long study, OptionalLong video, Taker taker) throws IOException {
        Wanted wanted = new Wanted(study, 0, video.orElse(0));
        int last = 0;
        List<Place> places;
        do {
            int from = last;
            places = database.read(handle -> new StudySessionStore(handle).after(wanted, from, AT_ONCE));
            for (StudySession session : complete(places)) {
                taker.take(session);
            }
            last = places.isEmpty() ? last : places.getLast().number();
        } while (places.size() == AT_ONCE);
    }

    private List<StudySession> complete(List<Place> places) {
        Map<Long, ViewingSession> viewings = new HashMap<>();
        sessions.all(places.stream().map(Place::session).toList()).forEach(each -> viewings.put(each.id(), each));
        List<StudySession> complete = new ArrayList<>();
        for (Place place : places) {
            ViewingSession viewing = viewings.get(place.session());
            // deleted meanwhile
            if (viewing != null) {
                complete.add(new StudySession(place.number(), place.participant(), viewing));
            }
        }
        return complete;
    }
}
