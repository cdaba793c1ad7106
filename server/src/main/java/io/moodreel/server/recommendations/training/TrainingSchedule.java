package io.moodreel.server.recommendations.training;

import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.jobs.InvalidJobException;
import io.moodreel.server.jobs.Job;
import io.moodreel.server.jobs.Jobs;
import io.moodreel.server.library.Ratings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Opens the newest model at the start, and starts trainings by itself: every night when ratings or titles have changed since the last, after an import that
 * brought ratings, and soon after a start that finds ratings but no model. Only where a server serves: a command that
 * imports alone leaves it to the next start.
 */
@ApplicationScoped
class TrainingSchedule {
    private static final Logger LOG = Logger.getLogger(TrainingSchedule.class);
    private static final long LOOK_EVERY_SECONDS = 60;
    private static final String IMPORT = "import-";
    private static final String[] BROUGHT = {"ratings_added", "ratings_updated"};

    private final Jobs jobs;
    private final Models models;
    private final Ratings ratings;
    private final Catalog catalog;
    private final Clock clock;
    private final boolean serving;
    private final boolean automatic;
    private final NightlyTimer nightly;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("training-schedule").factory());

    TrainingSchedule(
            Jobs jobs,
            Models models,
            Ratings ratings,
            Catalog catalog,
            Clock clock,
            TrainingConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.jobs = jobs;
        this.models = models;
        this.ratings = ratings;
        this.catalog = catalog;
        this.clock = clock;
        this.serving = serving;
        this.automatic = config.automatic();
        this.nightly = new NightlyTimer(config.nightlyAt(), ZoneId.systemDefault(), clock.instant());
    }

    void start(@Observes StartupEvent event) {
        if (!serving) {
            return;
        }
        // the start does not wait: until the model is open people are answered without it
        Thread.ofVirtual().name("models").start(() -> safely(models::openNewest));
        if (!automatic) {
            return;
        }
        jobs.addFollower(this::ended);
        schedule.schedule(this::trainTheFirst, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        schedule.scheduleAtFixedRate(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        schedule.shutdownNow();
    }

    void look() {
        safely(() -> {
            if (nightly.isDue(clock.instant()) && somethingHasChanged()) {
                train("it is night and something has changed");
            }
        });
    }

    private void trainTheFirst() {
        safely(() -> {
            if (models.current().isEmpty() && ratings.version() > 0) {
                train("there are ratings and no model");
            }
        });
    }

    void ended(Job job) {
        if (job.kind().startsWith(IMPORT) && job.summary() != null) {
            Map<String, Long> counts = job.summary().counts();
            for (String name : BROUGHT) {
                if (counts.getOrDefault(name, 0L) > 0) {
                    safely(() -> train("job " + job.id() + " has brought ratings"));
                    return;
                }
            }
        }
    }

    private boolean somethingHasChanged() {
        return models.current()
                .map(TrainedModel::card)
                .map(card ->
                        card.ratingsVersion() != ratings.version() || card.catalogueRevision() != catalog.revision())
                .orElseGet(() -> ratings.version() > 0);
    }

    private void train(String why) {
        if (jobs.isQueued(TrainJob.KIND)) {
            return;
        }
        try {
            jobs.submit(TrainJob.KIND, Map.of());
            LOG.infof("A training was queued: %s", why);
        } catch (InvalidJobException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            // the next look tries again; an exception would end the schedule
            LOG.error("Models and trainings were not looked after", fault);
        }
    }
}
