package io.moodreel.server.viewing.signals;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.affect.signal.Sample;
import io.moodreel.affect.signal.SignalPipeline;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.sessions.ViewingSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The sessions whose signals are coming; found again in the database after a start. Used by one thread. */
final class OpenSessions {
    /** A session that is asked for later is read again. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    /** As many as there may be sockets; about 64 MB. */
    private static final int MOST_REMEMBERED = 4_096;

    private final Database database;
    private final Pipelines pipelines;
    private final Cache<Long, OpenSession> open = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(REMEMBERED)
            .executor(Runnable::run)
            .build();

    OpenSessions(Database database, Pipelines pipelines) {
        this.database = database;
        this.pipelines = pipelines;
    }

    /** @throws ProblemException 404 when it is gone */
    OpenSession get(ViewingSession session) {
        OpenSession known = open.getIfPresent(session.id());
        if (known != null) {
            return known;
        }
        OpenSession read = read(session);
        open.put(session.id(), read);
        return read;
    }

    /** Lets go of what is in memory; what is in the database is all that is needed. */
    void forget(long session) {
        open.invalidate(session);
    }

    long count() {
        return open.estimatedSize();
    }

    List<Sample> kept(ViewingSession session, long fromMs, long toMs) {
        return database.read(handle -> new SignalStore(handle).around(session, fromMs, toMs));
    }

    private OpenSession read(ViewingSession session) {
        return database.read(handle -> {
            SignalStore store = new SignalStore(handle);
            SignalStore.Standing standing = store.standing(session.id())
                    .orElseThrow(() -> ProblemException.notFound("You have no session " + session.name() + "."));
            Optional<SignalPipeline> resumed = standing.snapshot().flatMap(bytes -> pipelines.resume(session, bytes));
            SignalPipeline pipeline = resumed.orElseGet(() -> pipelines.start(session));
            // what it closes now was closed before, and is in the database since then
            store.from(session, resumed.isPresent() ? standing.snapshotBatch() : 0, stored -> stored.samples()
                    .forEach(pipeline::accept));
            long knownFrom = standing.latestMs().orElse(session.startMs() - 1) + 1;
            return new OpenSession(
                    session, pipeline, pipelines.version(), new SeenTimes(knownFrom), standing.nextBatch());
        });
    }
}
