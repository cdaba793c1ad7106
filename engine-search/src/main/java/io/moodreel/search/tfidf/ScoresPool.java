package io.moodreel.search.tfidf;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Room for queries to borrow and give back, the same for all models. Safe for any thread.
 *
 * <p>A pool as large as the machine has cores, rather than a {@link ThreadLocal}: a server on virtual threads has
 * thousands of threads, but no more queries computing at once than cores.
 */
final class ScoresPool {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private static final BlockingQueue<Scores> FREE = new ArrayBlockingQueue<>(CORES);

    private ScoresPool() {}

    static Scores borrow() {
        Scores scores = FREE.poll();
        return scores != null ? scores : new Scores();
    }

    /** Takes back what is cleared again; drops it when enough are at hand. */
    static void giveBack(Scores scores) {
        FREE.offer(scores);
    }

    /** Bytes when every core has queried at once. */
    static long largestMemoryBytes() {
        return CORES * Scores.memoryBytes();
    }
}
