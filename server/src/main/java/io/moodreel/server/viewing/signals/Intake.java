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
import java.util.concurrent.atomic.AtomicInteger;
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
    /** More than comes in a second of the fullest house; about 20 MB. */
    private static final int MOST_SAMPLES_WAITING = 400_000;

    /** What is written at once, with the segments it closes, is in memory several times. */
    private static final int MOST_SAMPLES_IN_A_ROUND = 20_000;

    private static final int MOST_WAITING = 16_384;
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
    private final AtomicInteger samplesWaiting = new AtomicInteger();
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
        if (!hasRoom(arrival) || !isWorking() || !orders.offer(new Order.Take(arrival))) {
            ProblemException full = ProblemException.unavailable(
                    "More signals are coming than can be written. Send these again in a moment.", COME_BACK);
            arrival.answer().completeExceptionally(full);
            throw full;
        }
        return arrival.answer();
    }

    /** Counts a batch's samples until it is answered; a batch alone always has room. */
    private boolean hasRoom(Arrival arrival) {
        int samples = arrival.samples().size();
        int waiting = samplesWaiting.addAndGet(samples);
        arrival.answer().whenComplete((receipt, failure) -> samplesWaiting.addAndGet(-samples));
        return waiting <= MOST_SAMPLES_WAITING || waiting == samples;
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
        List<Arrival> again = List.of();
        while (true) {
            try {
                List<Order> next = gather(again.isEmpty());
                boolean last = next.removeIf(Order.Stop.class::isInstance);
                again = tried(again, next);
                if (last) {
                    return;
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** One round; nobody waits for an answer from one that failed. */
    private List<Arrival> tried(List<Arrival> before, List<Order> orders) {
        try {
            return round(before, orders);
        } catch (RuntimeException fault) {
            LOG.error("A round of signals failed", fault);
            before.forEach(arrival -> arrival.answer().completeExceptionally(fault));
            for (Order order : orders) {
                if (order instanceof Order.Take(Arrival arrival)) {
                    arrival.answer().completeExceptionally(fault);
                }
            }
            return List.of();
        }
    }

    /** What the next round is about. */
    private List<Order> gather(boolean waits) throws InterruptedException {
        List<Order> gathered = new ArrayList<>();
        int samples = 0;
        Order next = waits ? orders.take() : orders.poll();
        while (next != null) {
            gathered.add(next);
            if (next instanceof Order.Take(Arrival arrival)) {
                samples += arrival.samples().size();
            }
            next = samples < MOST_SAMPLES_IN_A_ROUND ? orders.poll() : null;
        }
        return gathered;
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
