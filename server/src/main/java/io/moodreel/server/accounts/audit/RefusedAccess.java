package io.moodreel.server.accounts.audit;

import io.moodreel.server.accounts.CurrentOrigin;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.AccessRefused;
import io.moodreel.server.platform.security.Caller;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Notes when somebody known asked for what they may not do. */
@Singleton
class RefusedAccess {
    private static final int LONGEST = 200;

    private final Database database;
    private final CurrentOrigin origin;
    private final Clock clock;

    RefusedAccess(Database database, CurrentOrigin origin, Clock clock) {
        this.database = database;
        this.origin = origin;
        this.clock = clock;
    }

    void note(@Observes AccessRefused refusal) {
        Long actor = refusal.caller() instanceof Caller.User user ? user.id() : null;
        String asked = refusal.method() + " " + refusal.path().replaceAll("\\p{Cntrl}", "");
        AuditEvent event = new AuditEvent(
                AuditAction.ACCESS_REFUSED,
                actor,
                null,
                origin.get(),
                asked.substring(0, Math.min(asked.length(), LONGEST)));
        database.change(handle -> new AuditLog(handle).add(event, clock.instant()));
    }
}
