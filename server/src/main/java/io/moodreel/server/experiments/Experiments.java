package io.moodreel.server.experiments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moodreel.server.accounts.audit.AuditEvent;
import io.moodreel.server.accounts.audit.AuditLog;
import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.disk.DiskTroubleException;
import io.moodreel.server.platform.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The experiment that runs, if one does, and who gets which of its strategies. Thread-safe. */
@ApplicationScoped
public class Experiments {
    private static final long MOST_KNOWN_EXPOSURES = 100_000;
    /** Other processes may start and stop experiments too. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private static final SecureRandom RANDOM = new SecureRandom();

    private record Known(Optional<Experiment> running, Instant at) {}

    private record Exposed(long experiment, long user) {}

    private final Database database;
    private final Strategies strategies;
    private final ExperimentsConfig config;
    private final Clock clock;
    private final Cache<Exposed, Boolean> exposed =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN_EXPOSURES).build();
    private volatile @Nullable Known known;

    Experiments(Database database, Strategies strategies, ExperimentsConfig config, Clock clock) {
        this.database = database;
        this.strategies = strategies;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Which strategy the running experiment gives a person, always the same; that they are given it is noted the first
     * time, so ask only when the answer is made by it. Empty when none runs, when its strategies are gone, and while the
     * disk takes no note.
     */
    public Optional<String> strategyFor(long userId) {
        Optional<Experiment> running = running();
        if (running.isEmpty() || !strategies.exist(running.get())) {
            return Optional.empty();
        }
        Experiment experiment = running.get();
        String strategy = experiment.strategyOf(experiment.armOf(userId));
        return isNoted(experiment, userId, strategy) ? Optional.of(strategy) : Optional.empty();
    }

    private boolean isNoted(Experiment experiment, long userId, String strategy) {
        Exposed key = new Exposed(experiment.id(), userId);
        if (exposed.getIfPresent(key) != null) {
            return true;
        }
        boolean before = database.read(handle -> new ExperimentStore(handle).isExposed(experiment.id(), userId));
        if (!before) {
            try {
                Exposure exposure = new Exposure(userId, strategy, clock.instant());
                database.change(handle -> new ExperimentStore(handle).expose(experiment.id(), exposure));
            } catch (DiskTroubleException full) {
                return false;
            }
        }
        exposed.put(key, true);
        return true;
    }

    private Optional<Experiment> running() {
        Known last = known;
        Instant now = clock.instant();
        if (last != null && last.at().plus(LOOK_AGAIN).isAfter(now)) {
            return last.running();
        }
        Optional<Experiment> running = database.read(handle -> new ExperimentStore(handle).running());
        known = new Known(running, now);
        return running;
    }

    List<Experiment> newestFirst() {
        return database.read(handle -> new ExperimentStore(handle).newestFirst());
    }

    Optional<Experiment> find(long id) {
        return database.read(handle -> new ExperimentStore(handle).find(id));
    }

    /**
     * Starts an experiment; 409 while another one runs.
     *
     * @param event what the audit log is told
     */
    Experiment start(Experiment.Plan plan, AuditEvent event) {
        long id = database.write(handle -> {
            ExperimentStore store = new ExperimentStore(handle);
            store.running().ifPresent(other -> {
                throw ProblemException.conflict("The experiment \""
                        + other.plan().name() + "\" is running. Stop it first: two at once would disturb each other.");
            });
            new AuditLog(handle).add(event, clock.instant());
            return store.add(plan, RANDOM.nextLong(), config.window(), clock.instant());
        });
        known = null;
        return find(id).orElseThrow();
    }

    /**
     * Stops an experiment, or leaves it stopped; empty when there is none.
     *
     * @param event what the audit log is told when it did run
     */
    Optional<Experiment> stop(long id, AuditEvent event) {
        database.change(handle -> {
            if (new ExperimentStore(handle).stop(id, clock.instant())) {
                new AuditLog(handle).add(event, clock.instant());
            }
        });
        known = null;
        return find(id);
    }
}
