package io.moodreel.search.tfidf;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Score arrays, one number a row, that queries borrow and give back zeroed. Safe for any thread.
 *
 * <p>A pool as large as the machine has cores, rather than a {@link ThreadLocal}: a server on virtual threads has
 * thousands of threads, but no more queries computing at once than cores.
 */
final class ScorePool {

    private final int rows;
    private final BlockingQueue<double[]> free =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    ScorePool(int rows) {
        this.rows = rows;
    }

    /** An array of zeros. */
    double[] borrow() {
        double[] scores = free.poll();
        return scores != null ? scores : new double[rows];
    }

    /** Takes back an array that is all zeros again; drops it when enough are at hand. */
    void giveBack(double[] zeros) {
        free.offer(zeros);
    }

    /** Bytes when every core has queried at once. */
    long largestMemoryBytes() {
        return (long) (free.size() + free.remainingCapacity()) * rows * Double.BYTES;
    }
}
