package io.moodreel.search.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A few threads that work through lists, and end when there is nothing to do. Safe for any thread. */
final class PassageThreads implements AutoCloseable {

    private static final int IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;

    PassageThreads(int most) {
        threads = new ThreadPoolExecutor(
                most,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("embedding-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Applies the work to every one, in whatever order.
     *
     * @return what came of each, in the order given
     * @throws IllegalStateException when closed, or when the calling thread is interrupted, which it stays
     */
    <T, R> List<R> map(List<T> all, Function<T, R> work) {
        List<Future<R>> waiting = new ArrayList<>(all.size());
        try {
            for (T one : all) {
                waiting.add(threads.submit(() -> work.apply(one)));
            }
            List<R> results = new ArrayList<>(all.size());
            for (Future<R> result : waiting) {
                results.add(result.get());
            }
            return results;
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("the embedder is closed", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while texts were embedded", e);
        } finally {
            waiting.forEach(each -> each.cancel(false));
        }
    }

    /** Takes no more; what waits is still worked through, but not waited for. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
