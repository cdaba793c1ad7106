package io.moodreel.server.accounts.consents;

import io.moodreel.server.accounts.RequestOrigin;
import io.moodreel.server.accounts.audit.AuditAction;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.platform.database.Database;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people have agreed to. A feature that needs an agreement asks here. Thread-safe. */
@Singleton
public class Consents {
    private final Database database;
    private final Clock clock;
    private final Event<ConsentDecided> decided;

    Consents(Database database, Clock clock, Event<ConsentDecided> decided) {
        this.database = database;
        this.clock = clock;
        this.decided = decided;
    }

    /**
     * What somebody says about a purpose.
     *
     * @param textVersion which wording was shown; null where none was
     */
    record Decision(boolean granted, @Nullable Integer textVersion) {}

    /** Whether the user agrees to it now. */
    public boolean isGranted(long user, Purpose purpose) {
        return find(user, purpose).granted();
    }

    /** Whether the user has said no, which is more than not having been asked. */
    public boolean isDeclined(long user, Purpose purpose) {
        Consent consent = find(user, purpose);
        return consent.changedAt() != null && !consent.granted();
    }

    /** Everybody who has said no. */
    public Set<Long> declined(Purpose purpose) {
        return database.read(handle -> new ConsentStore(handle).declined(purpose));
    }

    Consent find(long user, Purpose purpose) {
        Map<Purpose, Consent> latest = database.read(handle -> new ConsentStore(handle).latest(user));
        return latest.getOrDefault(purpose, Consent.neverAsked(purpose));
    }

    List<Consent> all(long user) {
        Map<Purpose, Consent> latest = database.read(handle -> new ConsentStore(handle).latest(user));
        return Arrays.stream(Purpose.values())
                .map(purpose -> latest.getOrDefault(purpose, Consent.neverAsked(purpose)))
                .toList();
    }

    /** Notes a decision, made now. */
    Consent decide(long user, Purpose purpose, Decision decision, RequestOrigin origin) {
        Instant now = clock.instant();
        Consent consent = new Consent(purpose, decision.granted(), decision.textVersion(), now);
        database.change(handle -> {
            new ConsentStore(handle).add(user, consent, now);
            String words = purpose.wireName() + (consent.granted() ? " granted" : " withdrawn");
            new AuditLog(handle)
                    .add(
                            AuditEvent.own(AuditAction.CONSENT_CHANGED, user, origin)
                                    .saying(words),
                            now);
        });
        decided.fire(new ConsentDecided(user, purpose, consent.granted()));
        return consent;
    }
}
