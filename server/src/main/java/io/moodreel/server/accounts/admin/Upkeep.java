package io.moodreel.server.accounts.admin;

import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.accounts.mail.MailTokens;
import io.moodreel.server.accounts.sessions.Sessions;
import io.moodreel.server.accounts.tokens.PersonalTokens;
import io.moodreel.server.accounts.tokens.Tickets;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.security.KeyRing;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Forgets, once an hour, what has expired, and renews the signing key when its time has come. */
@Singleton
class Upkeep {
    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    private static final long FIRST_AFTER_MINUTES = 5;
    private static final long EVERY_MINUTES = 60;

    private final Database database;
    private final Sessions sessions;
    private final PersonalTokens tokens;
    private final Tickets tickets;
    private final KeyRing keys;
    private final AccountsConfig config;
    private final Clock clock;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("accounts-upkeep").factory());

    Upkeep(
            Database database,
            Sessions sessions,
            PersonalTokens tokens,
            Tickets tickets,
            KeyRing keys,
            AccountsConfig config,
            Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.tokens = tokens;
        this.tickets = tickets;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        schedule.scheduleAtFixedRate(this::runSafely, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        schedule.shutdownNow();
    }

    void run() {
        Instant now = clock.instant();
        sessions.removeExpired();
        tokens.removeExpired();
        tickets.removeExpired();
        database.change(handle -> {
            new MailTokens(handle).removeExpired(now);
            new AuditLog(handle).removeBefore(now.minus(Duration.ofDays(config.auditDays())));
        });
        keys.refresh();
    }

    private void runSafely() {
        try {
            run();
        } catch (RuntimeException fault) {
            // the next hour tries again; an exception would end the schedule
            LOG.error("Expired sign-ins and tokens could not be removed", fault);
        }
    }
}
