package io.moodreel.server.viewing.sessions;

import io.moodreel.server.viewing.ViewingConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Ends sessions whose client has vanished. After a start everybody has as long again to come back. */
@Singleton
class SilenceWatch {
    private static final Logger LOG = Logger.getLogger(SilenceWatch.class);
    private static final int LOOKS = 8;

    private final Sessions sessions;
    private final ViewingConfig config;
    private final Clock clock;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("session-silence").factory());

    SilenceWatch(Sessions sessions, ViewingConfig config, Clock clock) {
        this.sessions = sessions;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        long first = config.silence().toMillis();
        schedule.scheduleWithFixedDelay(this::runSafely, first, Math.max(1, first / LOOKS), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        schedule.shutdownNow();
    }

    void run() {
        sessions.closeSilent(SessionState.RUNNING, before(config.silence()));
        sessions.closeSilent(SessionState.PAUSED, before(config.longestPause()));
    }

    private long before(Duration silence) {
        return clock.millis() - silence.toMillis();
    }

    private void runSafely() {
        try {
            run();
        } catch (RuntimeException fault) {
            // the next look tries again; an exception would end the schedule
            LOG.errorf("Silent sessions could not be closed: %s", fault.getMessage());
        }
    }
}
