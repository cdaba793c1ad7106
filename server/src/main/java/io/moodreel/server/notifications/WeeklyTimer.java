package io.moodreel.server.notifications;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks, once an hour, to whom weekly picks are due. */
@Singleton
class WeeklyTimer {
    private static final Logger LOG = Logger.getLogger(WeeklyTimer.class);
    private static final long FIRST_AFTER_MINUTES = 10;
    private static final long EVERY_MINUTES = 60;

    private final Notifications notifications;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("weekly-picks").factory());

    WeeklyTimer(Notifications notifications) {
        this.notifications = notifications;
    }

    void start(@Observes StartupEvent event) {
        schedule.scheduleAtFixedRate(this::runSafely, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        schedule.shutdownNow();
    }

    private void runSafely() {
        try {
            notifications.sendWeekly();
        } catch (RuntimeException fault) {
            // the next hour tries again; an exception would end the schedule
            LOG.error("Weekly picks could not be sent", fault);
        }
    }
}
