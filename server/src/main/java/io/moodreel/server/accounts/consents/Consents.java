package io.moodreel.server.accounts.consents;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.platform.database.Database;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What people have agreed to. A feature that needs an agreement asks here. Thread-safe. */
@Singleton
public class Consents {
    private final Database database;
    private final Clock clock;

    Consents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the user agrees to it now. */
    public boolean isGranted(long user, Purpose purpose) {
        return find(user, purpose).granted();
    }

    Consent find(long user, Purpose purpose) {
        Map<Purpose, Consent> latest = database.read(handle -> new ConsentStore(handle).latest(user));
        return latest.getOrDefault(purpose, new Consent(purpose, false, null));
    }

    List<Consent> all(long user) {
        Map<Purpose, Consent> latest = database.read(handle -> new ConsentStore(handle).latest(user));
        return Arrays.stream(Purpose.values())
                .map(purpose -> latest.getOrDefault(purpose, new Consent(purpose, false, null)))
                .toList();
    }

    /** Notes a decision. */
    Consent decide(long user, Purpose purpose, boolean granted, RequestOrigin origin) {
        Instant now = clock.instant();
        database.change(handle -> {
            new ConsentStore(handle).add(user, purpose, granted, now);
            String words = purpose.wireName() + (granted ? " granted" : " withdrawn");
            new AuditLog(handle)
                    .add(
                            AuditEvent.own(AuditAction.CONSENT_CHANGED, user, origin)
                                    .saying(words),
                            now);
        });
        return new Consent(purpose, granted, now);
    }
}
