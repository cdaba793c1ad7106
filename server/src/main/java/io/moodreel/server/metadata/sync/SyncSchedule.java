package io.moodreel.server.metadata.sync;

import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.metadata.tmdb.TmdbSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts a sync once a day, only where a server serves and TMDB has a key; a day slept through is made up for once. */
@ApplicationScoped
class SyncSchedule {
    private static final Logger LOG = Logger.getLogger(SyncSchedule.class);
    private static final long LOOK_EVERY_MINUTES = 10;
    /** Less than a day, so that a sync that takes its time does not push the next one later and later. */
    private static final Duration OLD = Duration.ofHours(20);

    private final Jobs jobs;
    private final TmdbSource tmdb;
    private final SyncMarks marks;
    private final SyncConfig config;
    private final Clock clock;
    private final boolean serving;
    private @Nullable ScheduledExecutorService schedule;

    SyncSchedule(
            Jobs jobs,
            TmdbSource tmdb,
            SyncMarks marks,
            SyncConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.jobs = jobs;
        this.tmdb = tmdb;
        this.marks = marks;
        this.config = config;
        this.clock = clock;
        this.serving = serving;
    }

    void start(@Observes StartupEvent event) {
        if (!serving || !config.automatic() || !tmdb.isConfigured()) {
            return;
        }
        schedule = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("sync-schedule").factory());
        schedule.scheduleAtFixedRate(this::look, 1, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        if (schedule != null) {
            schedule.shutdownNow();
        }
    }

    private void look() {
        try {
            if (isDue(clock.instant())) {
                jobs.submit(SyncJob.KIND, Map.of());
            }
        } catch (InvalidJobException | RuntimeException fault) {
            // the next look tries again; an exception would end the schedule
            LOG.error("A sync was not started", fault);
        }
    }

    boolean isDue(Instant now) {
        boolean late = !now.atZone(ZoneId.systemDefault()).toLocalTime().isBefore(config.dailyAt());
        Instant dayAgo = now.minus(OLD);
        boolean old = marks.syncedAt().map(synced -> synced.isBefore(dayAgo)).orElse(true);
        boolean first = marks.syncedAt().isEmpty();
        // one that failed today is not tried every ten minutes
        boolean tried = jobs.latest(SyncJob.KIND)
                .map(Job::createdAt)
                .map(created -> created.isAfter(dayAgo))
                .orElse(false);
        return (late || first) && old && !tried;
    }
}
