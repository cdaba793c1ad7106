package io.moodreel.server.viewing.sessions;

import io.moodreel.affect.signal.GsrUnit;
import io.moodreel.server.accounts.users.EmailAddress;
import io.moodreel.server.accounts.users.NewUser;
import io.moodreel.server.accounts.users.User;
import io.moodreel.server.accounts.users.Users;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.Caller;
import io.moodreel.server.platform.security.Credential;
import io.moodreel.server.platform.security.Role;
import io.moodreel.server.platform.security.Scope;
import java.time.Clock;
import java.time.Instant;

/** Sessions without a server around them. */
public final class SessionsUnderTest {
    private SessionsUnderTest() {}

    public static Sessions on(Database database) {
        return new Sessions(database, Clock.systemUTC(), change -> {});
    }

    /** Somebody who may watch. */
    public static Caller.User person(Database database, String name) {
        EmailAddress email = EmailAddress.parse(name + "@example.org").orElseThrow();
        User user = database.write(
                handle -> new Users(handle).add(new NewUser(email, name, "no hash", true), Instant.EPOCH));
        return new Caller.User(user.id(), user.handle(), Role.VIEWER, Scope.all(), new Credential.Session(1));
    }

    /** A viewing of the clip that ships. */
    public static ViewingSession start(Sessions sessions, Caller.User person, long startMs) {
        return sessions.start(person, new NewSession(1, startMs, GsrUnit.MICROSIEMENS, SignalOrigin.LIVE))
                .session();
    }

    public static int closeSilent(Sessions sessions) {
        return sessions.closeSilent(SessionState.RUNNING, Long.MAX_VALUE);
    }
}
