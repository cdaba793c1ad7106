package io.moodreel.server.viewing.sessions;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.Shown;
import io.moodreel.server.platform.security.Caller;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Viewings. A person has only their own: another's is as unknown as one that never was. Thread-safe. */
@Singleton
public class Sessions {
    private final Database database;
    private final Clock clock;
    private final Consumer<SessionChanged> changes;

    @Inject
    Sessions(Database database, Clock clock, Event<SessionChanged> changes) {
        this(database, clock, changes::fire);
    }

    Sessions(Database database, Clock clock, Consumer<SessionChanged> changes) {
        this.database = database;
        this.clock = clock;
        this.changes = changes;
    }

    /** A viewing that has begun; not fresh when the same was asked for before. */
    public record Started(ViewingSession session, boolean fresh) {}

    /** A page of viewings. */
    public record Page(List<ViewingSession> items, long total) {}

    /**
     * Begins a viewing, or finds the one that this person began at the same millisecond: a request sent twice begins one.
     *
     * @throws ProblemException 409 when somebody who had this handle before took the name
     */
    public Started start(Caller.User user, NewSession wanted) {
        String name = user.handle() + "_" + wanted.videoId() + "_" + wanted.startMs();
        return database.write(handle -> {
            SessionStore store = new SessionStore(handle);
            Optional<ViewingSession> known = store.find(name);
            if (known.isEmpty()) {
                return new Started(store.add(user.id(), name, wanted, clock.millis()), true);
            }
            if (known.get().userId() != user.id()) {
                throw ProblemException.conflict(
                        "The session " + name + " is somebody else's. Start one with another timestamp.");
            }
            return new Started(known.get(), false);
        });
    }

    /** @throws ProblemException 404 when this person has no such session */
    public ViewingSession require(long user, String name) {
        return find(user, name).orElseThrow(() -> missing(name));
    }

    /** This person's session of that name. */
    public Optional<ViewingSession> find(long user, String name) {
        return database.read(handle -> new SessionStore(handle).find(name)).filter(session -> session.userId() == user);
    }

    /** Whoever's session of that number it is, as it is now. */
    public Optional<ViewingSession> find(long id) {
        return database.read(handle -> new SessionStore(handle).find(id));
    }

    /** Those of these numbers that there are, in their order, whoever's they are. Who may see them, the caller has asked before. */
    public List<ViewingSession> all(List<Long> ids) {
        return database.read(handle -> {
            SessionStore store = new SessionStore(handle);
            return ids.stream().map(store::find).flatMap(Optional::stream).toList();
        });
    }

    /** The person's newest of that video. */
    public Optional<ViewingSession> latest(long user, long video) {
        return page(user, OptionalLong.of(video), 0, 1).items().stream().findFirst();
    }

    /** The person's, newest first, of one video or of all. */
    public Page page(long user, OptionalLong video, long offset, int size) {
        return database.read(handle -> {
            SessionStore store = new SessionStore(handle);
            return new Page(store.page(user, video, offset, size), store.count(user, video));
        });
    }

    /** Pauses a running session; nothing happens to a paused one. 409 for one that is over. */
    public ViewingSession pause(long user, String name, OptionalLong atMs) {
        return change(user, name, (store, session) -> {
            if (session.state() == SessionState.STOPPED) {
                throw ProblemException.conflict("The session " + name + " is over. Resume it first.");
            }
            if (session.state() == SessionState.RUNNING) {
                List<Pause> pauses = new ArrayList<>(session.pauses());
                pauses.add(new Pause(within(session, atMs), null));
                store.set(session.id(), SessionState.PAUSED, null, null, pauses);
                store.hear(session.id(), clock.millis());
            }
        });
    }

    /** Lets a session go on, paused or over; the time between is a pause. Nothing happens to a running one. */
    public ViewingSession resume(long user, String name, OptionalLong atMs) {
        return change(user, name, (store, session) -> {
            if (session.state() == SessionState.RUNNING) {
                return;
            }
            List<Pause> pauses = new ArrayList<>(session.pauses());
            if (session.stoppedMs() != null) {
                pauses.add(new Pause(session.stoppedMs(), null));
            }
            store.set(session.id(), SessionState.RUNNING, null, null, ended(pauses, within(session, atMs)));
            store.hear(session.id(), clock.millis());
        });
    }

    /** Ends a session; nothing happens to one that is over. */
    public ViewingSession stop(long user, String name, OptionalLong atMs) {
        return change(user, name, (store, session) -> {
            if (session.state() != SessionState.STOPPED) {
                close(store, session, SessionEnd.PERSON, within(session, atMs));
            }
        });
    }

    /** Removes a session with its signals and predictions. */
    public void remove(long user, String name) {
        ViewingSession gone = database.write(handle -> {
            SessionStore store = new SessionStore(handle);
            ViewingSession session = own(store, user, name);
            store.remove(session.id());
            return session;
        });
        changes.accept(new SessionChanged(gone.id(), Optional.empty()));
    }

    /** Ends the sessions in that state that nobody was heard of since the given time. How many. */
    int closeSilent(SessionState state, long sinceMs) {
        List<Long> silent = database.read(handle -> new SessionStore(handle).silent(state, sinceMs));
        if (silent.isEmpty()) {
            return 0;
        }
        List<ViewingSession> closed = database.write(handle -> {
            SessionStore store = new SessionStore(handle);
            List<ViewingSession> ended = new ArrayList<>();
            // again: some may have been heard of meanwhile
            for (long id : store.silent(state, sinceMs)) {
                ViewingSession session = store.find(id).orElseThrow();
                close(store, session, SessionEnd.SILENCE, store.lastSignalMs(session));
                ended.add(store.find(id).orElseThrow());
            }
            return ended;
        });
        closed.forEach(session -> changes.accept(new SessionChanged(session.id(), Optional.of(session))));
        return closed.size();
    }

    /** Opens a session again that silence closed: whoever was away is back. False when it is closed for another reason. */
    public boolean reopen(long id) {
        Optional<ViewingSession> open = database.write(handle -> {
            SessionStore store = new SessionStore(handle);
            return store.find(id)
                    .filter(session -> session.endedBy() == SessionEnd.SILENCE)
                    .map(session -> {
                        store.set(id, SessionState.RUNNING, null, null, ended(session.pauses(), clock.millis()));
                        return store.find(id).orElseThrow();
                    });
        });
        open.ifPresent(session -> changes.accept(new SessionChanged(id, Optional.of(session))));
        return open.isPresent();
    }

    @FunctionalInterface
    private interface Change {
        void make(SessionStore store, ViewingSession session);
    }

    private ViewingSession change(long user, String name, Change change) {
        ViewingSession changed = database.write(handle -> {
            SessionStore store = new SessionStore(handle);
            change.make(store, own(store, user, name));
            return own(store, user, name);
        });
        changes.accept(new SessionChanged(changed.id(), Optional.of(changed)));
        return changed;
    }

    private static ViewingSession own(SessionStore store, long user, String name) {
        return store.find(name).filter(session -> session.userId() == user).orElseThrow(() -> missing(name));
    }

    private static void close(SessionStore store, ViewingSession session, SessionEnd why, long atMs) {
        store.set(session.id(), SessionState.STOPPED, why, atMs, ended(session.pauses(), atMs));
    }

    private static List<Pause> ended(List<Pause> pauses, long atMs) {
        return pauses.stream()
                .map(pause -> pause.toMs() == null ? new Pause(pause.fromMs(), Math.max(pause.fromMs(), atMs)) : pause)
                .toList();
    }

    /** The time told, or ours where it is not told; nothing happens before the session's start. */
    private long within(ViewingSession session, OptionalLong atMs) {
        return Math.max(session.startMs(), atMs.orElseGet(clock::millis));
    }

    private static ProblemException missing(String name) {
        return ProblemException.notFound("You have no session " + Shown.shortened(name) + ".");
    }
}
