package io.moodreel.server.moods.engagement;

import io.moodreel.server.moods.FocusConfig;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.Allowance;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.TokenBuckets;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * People's own engagement logs. Where the operator has not switched focus on nothing new is kept; what was kept before its
 * owner can still see, take along and delete. Thread-safe.
 */
@Singleton
public class EngagementLog {
    /** A person's; two a day for more than a year. */
    static final int MOST_SESSIONS = 1_000;

    /** A session lasts minutes; these are for trying. */
    private static final Allowance ALLOWANCE = new Allowance(20, 6);

    private final Database database;
    private final FocusConfig config;
    private final TokenBuckets buckets = new TokenBuckets(() -> ALLOWANCE);

    EngagementLog(Database database, FocusConfig config) {
        this.database = database;
        this.config = config;
    }

    /** A page of sessions. */
    public record Page(List<EngagementSession> items, long total) {}

    /** A session with its points. */
    public record Whole(EngagementSession session, List<EngagementPoint> points) {}

    /**
     * Goes on only where this server offers it.
     *
     * @throws ProblemException 404 where the operator has not switched it on
     */
    public void requireSwitchedOn() {
        if (!config.enabled()) {
            throw ProblemException.notFound(
                    "This server keeps no engagement log: its operator has not switched focus on. " + FocusConfig.LAW);
        }
    }

    /**
     * Keeps a session; durable when the call returns.
     *
     * @throws ProblemException 404 where the operator has not switched it on, 429 when there are too many at once, 409 when
     *     the person has as many as are kept
     */
    public EngagementSession keep(long user, NewEngagementSession session) {
        requireSwitchedOn();
        buckets.take(Long.toString(user)).ifPresent(wait -> {
            throw ProblemException.tooMany("So many sessions at once are no person's. Wait a moment.", wait);
        });
        return database.write(handle -> {
            EngagementStore store = new EngagementStore(handle);
            if (store.count(user) >= MOST_SESSIONS) {
                throw ProblemException.conflict(
                        "You have " + MOST_SESSIONS + " sessions, which is as many as are kept. Delete one first.");
            }
            return store.add(user, session);
        });
    }

    /** Sessions from the {@code offset}-th on, newest first, at most {@code size}, and how many there are in all. */
    public Page page(long user, long offset, int size) {
        return database.read(handle -> {
            EngagementStore store = new EngagementStore(handle);
            return new Page(store.page(user, offset, size), store.count(user));
        });
    }

    /** A session of the user's; empty where it is another's, or there is none. */
    public Optional<Whole> find(long user, long id) {
        return database.read(handle -> {
            EngagementStore store = new EngagementStore(handle);
            return store.find(user, id).map(session -> new Whole(session, store.points(id)));
        });
    }

    /** Whether there was such a session of the user's; now there is none. */
    public boolean delete(long user, long id) {
        return database.write(handle -> new EngagementStore(handle).delete(user, id));
    }
}
