package io.moodreel.server.viewing.http;

import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.viewing.http.SessionsResource.SessionStart;
import io.moodreel.server.viewing.sessions.NewSession;
import io.moodreel.server.viewing.sessions.Sessions;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Begins viewings as callers wish them. Thread-safe. */
@Singleton
public class SessionStarts {
    private final Sessions sessions;
    private final Clock clock;

    SessionStarts(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Begins a viewing of a video that the person may watch, which the caller has asked before.
     *
     * @param wish what is left out of it, or all of it, is filled in
     * @throws ProblemException 422 with every field that breaks a rule
     */
    public Sessions.Started start(Caller.User user, long video, @Nullable SessionStart wish) {
        long now = clock.millis();
        SessionStart asked = wish == null ? new SessionStart(null, null, null) : wish;
        SessionWishes.check(asked, now);
        return sessions.start(
                user,
                new NewSession(
                        video,
                        asked.timestamp() == null ? now : asked.timestamp(),
                        SessionWishes.unit(asked.gsrUnit()),
                        SessionWishes.origin(asked.source())));
    }
}
