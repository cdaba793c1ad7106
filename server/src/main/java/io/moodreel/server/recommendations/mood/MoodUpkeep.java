package io.moodreel.server.recommendations.mood;

import io.moodreel.server.library.Library;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.database.DatabaseUnavailableException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps what moods have taught in step with what people do, in the background. */
@Singleton
class MoodUpkeep {
    private static final Logger LOG = Logger.getLogger(MoodUpkeep.class);
    private static final int CATCH_UP_SECONDS = 2;
    private static final int LONGEST_GOODBYE_SECONDS = 5;
    /** Old evidence loses half its weight in half a year: a quarter of a day moves nothing. */
    private static final int READ_ALL_MINUTES = 360;
    /** Nobody tells of what other processes wrote. */
    private static final int READ_ALL_MINUTES_WHEN_SHARED = 10;

    private final MoodEvidence evidence;
    private final Library library;
    private final Database database;
    private final boolean serving;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("mood-upkeep").factory());

    /** @param serving false in a process that only imports */
    MoodUpkeep(
            MoodEvidence evidence,
            Library library,
            Database database,
            @ConfigProperty(name = "moodreel.search.index", defaultValue = "true") boolean serving) {
        this.evidence = evidence;
        this.library = library;
        this.database = database;
        this.serving = serving;
    }

    void start(@Observes StartupEvent event) {
        if (!serving) {
            return;
        }
        library.addFollower(evidence);
        int minutes = database.isShared() ? READ_ALL_MINUTES_WHEN_SHARED : READ_ALL_MINUTES;
        schedule.scheduleWithFixedDelay(() -> safely(evidence::readAll), minutes, minutes, TimeUnit.MINUTES);
        schedule.scheduleWithFixedDelay(() -> safely(evidence::catchUp), 0, CATCH_UP_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        schedule.shutdownNow();
        // what is being read needs the database, which is closed after this
        schedule.awaitTermination(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS);
    }

    /** The next turn tries again; an exception would end the schedule. */
    private void safely(Runnable work) {
        try {
            work.run();
        } catch (DatabaseUnavailableException away) {
            LOG.debugf("What moods have taught waits for the database: %s", away.getMessage());
        } catch (RuntimeException fault) {
            if (schedule.isShutdown()) {
                return;
            }
            LOG.error("What people did in their moods could not be read", fault);
        }
    }
}
