package io.moodreel.server.moods.reading;

import io.moodreel.server.platform.http.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets a few pictures be read at once, and a few requests wait for that; the others are told to come back. A batch is one
 * request and has no more pictures in the line at a time than are read at once, so that single ones pass between them.
 * Thread-safe.
 *
 * <p>The threads are the platform's own, not virtual: a net computes for milliseconds without a pause, in native code,
 * and would keep other requests from the few threads that carry all virtual ones.
 */
final class FaceQueue implements AutoCloseable {
    private static final long IDLE_SECONDS = 30;
    private static final Duration COME_BACK = Duration.ofSeconds(1);
    /** Far beyond what the longest line takes: whoever waits for longer waits for something that has broken. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int atOnce;
    private final Semaphore places;
    private final ThreadPoolExecutor workers;

    FaceQueue(int atOnce, int waiting) {
        this.atOnce = atOnce;
        this.places = new Semaphore(atOnce + waiting);
        // never longer than the places and the live connections allow
        workers = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("faces-", 0).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    int atOnce() {
        return atOnce;
    }

    /** How many more requests would be taken now. */
    int freePlaces() {
        return places.availablePermits();
    }

    /**
     * Does one piece of work for a request.
     *
     * @throws ProblemException 503 when the line is full
     */
    <T> T run(Callable<T> work) {
        takePlace();
        try {
            return await(workers.submit(work));
        } finally {
            places.release();
        }
    }

    /** Does one piece of work for a caller who has never more than one in the line. */
    <T> T runBesides(Callable<T> work) {
        return await(workers.submit(work));
    }

    /**
     * Does all pieces of work of one request, results in their order.
     *
     * @throws ProblemException 503 when the line is full
     */
    <T> List<T> runAll(List<Callable<T>> work) {
        takePlace();
        List<Future<T>> results = new ArrayList<>();
        try {
            Semaphore window = new Semaphore(atOnce);
            for (Callable<T> piece : work) {
                pass(window);
                results.add(workers.submit(() -> {
                    try {
                        return piece.call();
                    } finally {
                        window.release();
                    }
                }));
            }
            return results.stream().map(FaceQueue::await).toList();
        } finally {
            results.forEach(result -> result.cancel(false));
            places.release();
        }
    }

    private void takePlace() {
        if (!places.tryAcquire()) {
            throw busy();
        }
    }

    private static void pass(Semaphore window) {
        try {
            if (!window.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            throw stopping();
        }
    }

    private static <T> T await(Future<T> result) {
        try {
            return result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            result.cancel(false);
            throw busy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (CancellationException | InterruptedException e) {
            throw stopping();
        }
    }

    private static ProblemException busy() {
        return ProblemException.unavailable(
                "Very many faces are being read right now. Try again in a moment.", COME_BACK);
    }

    private static ProblemException stopping() {
        Thread.currentThread().interrupt();
        return ProblemException.unavailable("The server is stopping.", COME_BACK);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
