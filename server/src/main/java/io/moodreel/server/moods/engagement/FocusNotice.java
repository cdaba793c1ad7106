package io.moodreel.server.moods.engagement;

import io.moodreel.server.moods.FocusConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Tells the operator who has switched focus on what the law says. */
@Singleton
class FocusNotice {
    private static final Logger LOG = Logger.getLogger(FocusNotice.class);

    private final FocusConfig config;

    FocusNotice(FocusConfig config) {
        this.config = config;
    }

    void tell(@Observes StartupEvent started) {
        if (config.enabled()) {
            LOG.warn("Focus is switched on. " + FocusConfig.LAW);
        }
    }
}
