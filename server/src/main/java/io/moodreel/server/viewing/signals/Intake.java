package io.moodreel.server.viewing.signals;

import io.moodreel.server.platform.database.Database;
import io.moodreel.server.platform.footprint.MemoryHolder;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.viewing.predictions.SegmentFeed;
import io.moodreel.server.viewing.sessions.SessionChanged;
import io.moodreel.server.viewing.sessions.SessionState;
import io.moodreel.server.viewing.sessions.Sessions;
import io.moodreel.server.viewing.sessions.ViewingSession;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the signals of all sessions. One thread does: while it writes one round, the next gathers, so that thousands of
 * sessions share each commit, and a session's samples have one order. A batch is acknowledged after its commit; its segments
 * are told after that. Thread-safe.
 */
@Singleton
public class Intake implements MemoryHolder {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    /** More than comes in a second of the fullest house. */
    private static final int MOST_WAITING = 16_384;

    private static final int MOST_IN_A_ROUND = 4_096;
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration COME_BACK = Duration.ofSeconds(2);
    private static final Duration LAST_ROUND = Duration.ofSeconds(10);
    /** By the engine's account and what is remembered here. */
    private static final long BYTES_OF_A_SESSION = 16 * 1024;

    private final Database database;
    private final Sessions sessions;
    private final SegmentFeed feed;
    private final Clock clock;
    private final OpenSessions open;
    private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>(MOST_WAITING);
    private @Nullable Thread worker;
    private boolean closed;

    @Inject
    Intake(Database database, Sessions sessions, SegmentFeed feed, Pipelines pipelines, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.feed = feed;
        this.clock = clock;
        this.open = new OpenSessions(database, pipelines);
    }

    /** What the thread is told. */
    private sealed interface Order {
        record Take(Arrival arrival) implements Order {}

        record Forget(long session) implements Order {}

        record Stop() implements Order {}
    }

    /**
     * Takes in a batch.
     *
     * @return done when it is on the disk; fails with the {@link ProblemException} 404 or 409 when the session is gone or
     *     not running, and with whatever the database says
     * @throws ProblemException 413, 422 when there is something wrong with it; 503 when too much is waiting
     */
    public CompletableFuture<Receipt> take(ViewingSession session, SentSignals sent) {
        long now = clock.millis();
        Arrival arrival = new Arrival(
                session,
                SignalRules.check(session, sent, now),
                sent.sentMs(),
                now,
                sent.batch(),
                0,
                new CompletableFuture<>());
        if (!isWorking() || !orders.offer(new Order.Take(arrival))) {
            throw ProblemException.unavailable(
                    "More signals are coming than can be written. Send these again in a moment.", COME_BACK);
        }
        return arrival.answer();
    }

    /** Starts the thread with the first batch. */
    private synchronized boolean isWorking() {
        if (worker == null && !closed) {
            worker = Thread.ofPlatform().name("signal-intake").daemon().start(this::work);
        }
        return !closed;
    }

    /** What is in memory of a session that is over may go. */
    void forget(@Observes SessionChanged change) {
        boolean running = change.session()
                .filter(session -> session.state() == SessionState.RUNNING)
                .isPresent();
        if (!running) {
            // where there is no room, it goes by itself in a few minutes
            orders.offer(new Order.Forget(change.id()));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread running;
        synchronized (this) {
            closed = true;
            running = worker;
        }
        if (running != null && orders.offer(new Order.Stop(), LAST_ROUND.toSeconds(), TimeUnit.SECONDS)) {
            running.join(LAST_ROUND);
        }
    }

    private void work() {
        List<Arrival> again = new ArrayList<>();
        while (true) {
            try {
                List<Order> next = new ArrayList<>();
                if (again.isEmpty()) {
                    next.add(orders.take());
                }
                orders.drainTo(next, MOST_IN_A_ROUND);
                boolean last = next.removeIf(Order.Stop.class::isInstance);
                again = round(again, next);
                if (last) {
                    return;
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException fault) {
                LOG.error("A round of signals failed", fault);
                again = new ArrayList<>();
            }
        }
    }

    /** One round; what is to be tried again. */
    private List<Arrival> round(List<Arrival> before, List<Order> orders) {
        IntakeRound round = new IntakeRound(open);
        before.forEach(round::take);
        List<Long> over = new ArrayList<>();
        for (Order order : orders) {
            switch (order) {
                case Order.Take(Arrival arrival) -> round.take(arrival);
                case Order.Forget(long session) -> over.add(session);
                case Order.Stop() -> {}
            }
        }
        IntakeRound.Written written = round.write(database, clock.millis());
        for (IntakeRound.Part part : written.kept()) {
            part.acknowledge();
            feed.tell(part.session(), part.segments());
        }
        List<Arrival> again = new ArrayList<>();
        for (IntakeRound.Part part : written.refused()) {
            open.forget(part.session());
            part.arrivals().forEach(arrival -> reconsider(arrival).ifPresent(again::add));
        }
        over.forEach(open::forget);
        return again;
    }

    /** Why a session could not be written to; its batch once more where that may help. */
    private Optional<Arrival> reconsider(Arrival arrival) {
        try {
            ViewingSession session = sessions.find(arrival.session().id()).orElse(null);
            if (session == null) {
                throw ProblemException.notFound(
                        "The session " + arrival.session().name() + " was deleted.");
            }
            if (session.state() != SessionState.RUNNING && !sessions.reopen(session.id())) {
                throw ProblemException.conflict("The session %s is %s, so its signals are not taken. Resume it first."
                        .formatted(session.name(), session.state() == SessionState.PAUSED ? "paused" : "over"));
            }
            if (arrival.attempt() >= MOST_ATTEMPTS) {
                throw ProblemException.unavailable(
                        "The session " + session.name()
                                + " is written to from elsewhere. Send these again in a moment.",
                        COME_BACK);
            }
            return Optional.of(arrival.again());
        } catch (RuntimeException refusal) {
            arrival.answer().completeExceptionally(refusal);
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Long> heldBytes() {
        return Map.of("viewing sessions", open.count() * BYTES_OF_A_SESSION);
    }
}
