package io.moodreel.server.search.semantic;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.JobState;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.platform.data.DataFolder;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads the titles' vectors at the start, and has titles embedded by themselves: once the catalogue has been quiet for a
 * moment, so that neither the start nor an import waits for it. A job that somebody has cancelled stays so until it is
 * resumed. Where several processes share a database, one embeds and the others read what it has made; only where a server
 * serves.
 */
@ApplicationScoped
class EmbeddingSchedule {
    private static final Logger LOG = Logger.getLogger(EmbeddingSchedule.class);
    private static final long LOOK_EVERY_SECONDS = 5;
    private static final Duration QUIET = Duration.ofSeconds(10);
    /** Another process may have been killed in the middle. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(2);

    private static final long NEVER = -1;

    private final Jobs jobs;
    private final Catalog catalog;
    private final Database database;
    private final DataFolder folder;
    private final EmbedderFactory factory;
    private final TitleVectors vectors;
    private final Clock clock;
    private final boolean serving;
    private final boolean automatic;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("embedding-schedule").factory());
    /** The catalogue's revision at the last look, and since when it has been that. */
    private long seen = NEVER;

    private Instant seenSince = Instant.EPOCH;
    /** The revision for which there was nothing to do, or a job was queued, and when. */
    private long settled = NEVER;

    private Instant settledAt = Instant.EPOCH;

    @Inject
    EmbeddingSchedule(
            Jobs jobs,
            Catalog catalog,
            Database database,
            DataFolder folder,
            EmbedderFactory factory,
            TitleVectors vectors,
            Clock clock,
            EmbeddingConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this(jobs, catalog, database, folder, factory, vectors, clock, serving, config.automatic());
    }

    EmbeddingSchedule(
            Jobs jobs,
            Catalog catalog,
            Database database,
            DataFolder folder,
            EmbedderFactory factory,
            TitleVectors vectors,
            Clock clock,
            boolean serving,
            boolean automatic) {
        this.jobs = jobs;
        this.catalog = catalog;
        this.database = database;
        this.folder = folder;
        this.factory = factory;
        this.vectors = vectors;
        this.clock = clock;
        this.serving = serving;
        this.automatic = automatic;
    }

    void start(@Observes StartupEvent event) {
        if (!serving) {
            return;
        }
        // the start does not wait: until they are read, wishes are answered by words alone
        schedule.execute(() -> safely(vectors::catchUp));
        schedule.scheduleWithFixedDelay(
                () -> safely(this::look), LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        schedule.shutdownNow();
    }

    void look() {
        if (catalog.mayChangeElsewhere()) {
            vectors.catchUp();
        }
        if (automatic && isQuiet() && !isSettled() && !isUnderWay()) {
            settled = seen;
            settledAt = clock.instant();
            if (isSomethingToDo()) {
                embed();
            }
        }
    }

    private boolean isQuiet() {
        long revision = catalog.revision();
        Instant now = clock.instant();
        if (revision != seen) {
            seen = revision;
            seenSince = now;
            return false;
        }
        return !now.isBefore(seenSince.plus(QUIET));
    }

    private boolean isSettled() {
        boolean anotherMayHaveLeft =
                catalog.mayChangeElsewhere() && clock.instant().isAfter(settledAt.plus(LOOK_AGAIN));
        return settled == seen && !anotherMayHaveLeft;
    }

    private boolean isUnderWay() {
        Optional<Job> latest = jobs.latest(EmbedJob.KIND);
        return latest.map(Job::state)
                .filter(state -> !state.ended() || state == JobState.CANCELLED)
                .isPresent();
    }

    private boolean isSomethingToDo() {
        return database.read(handle -> {
            EmbeddingStore store = new EmbeddingStore(handle);
            return !store.isTurnOfAnother(folder.id(), clock.instant()) && store.countStale(factory.model()) > 0;
        });
    }

    private void embed() {
        try {
            jobs.submit(EmbedJob.KIND, Map.of());
        } catch (InvalidJobException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (DatabaseUnavailableException | DiskTroubleException away) {
            LOG.debugf("Titles' vectors wait for the database: %s", away.getMessage());
        } catch (RuntimeException fault) {
            // the next look tries again; an exception would end the schedule
            LOG.error("Titles' vectors were not looked after", fault);
        }
    }
}
