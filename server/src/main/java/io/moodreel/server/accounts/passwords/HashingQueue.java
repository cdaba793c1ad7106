package io.moodreel.server.accounts.passwords;

import io.moodreel.server.platform.http.ProblemException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Lets at most a few hashes be computed at once, the others wait in line; when the line is full, callers are told to
 * come back. So a rush on sign-in costs time, not memory.
 *
 * <p>The threads are the platform's own, not virtual: a hash computes for tens of milliseconds without a pause, and
 * would keep other requests from the few threads that carry all virtual ones.
 */
final class HashingQueue implements AutoCloseable {
    /** What one hash needs, with what its objects weigh. */
    private static final long BYTES_PER_HASH = 20L * 1024 * 1024;
    /** The rest of the heap is everybody else's. */
    private static final int PART_OF_HEAP = 4;

    private static final long IDLE_SECONDS = 30;
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final ThreadPoolExecutor workers;

    HashingQueue(int threads, int waiting) {
        workers = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("password-", 0).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /** As many as there are cores, and no more than a quarter of the heap holds. */
    static int threadsFor(Runtime runtime) {
        long fitting = runtime.maxMemory() / PART_OF_HEAP / BYTES_PER_HASH;
        return (int) Math.clamp(fitting, 1, runtime.availableProcessors());
    }

    <T> T run(Callable<T> work) {
        try {
            Future<T> result = workers.submit(work);
            return result.get();
        } catch (RejectedExecutionException full) {
            throw ProblemException.unavailable("Very many people are signing in right now. Wait a moment.", COME_BACK);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The server is stopping.", COME_BACK);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
