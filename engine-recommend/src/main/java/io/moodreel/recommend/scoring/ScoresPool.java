package io.moodreel.recommend.scoring;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * {@link Scores} that queries borrow and give back. Safe for any thread. A pool as large as the machine has cores,
 * rather than a {@link ThreadLocal}: a server on virtual threads has thousands of threads, but no more queries computing
 * at once than cores.
 */
public final class ScoresPool {
    private final int itemCount;
    private final BlockingQueue<Scores> free =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    public ScoresPool(int itemCount) {
        this.itemCount = itemCount;
    }

    /** Scores with nothing placed. */
    public Scores borrow() {
        Scores scores = free.poll();
        if (scores == null) {
            return new Scores(itemCount);
        }
        scores.clear();
        return scores;
    }

    /** Takes scores back; drops them when enough are at hand. */
    public void giveBack(Scores scores) {
        free.offer(scores);
    }
}
