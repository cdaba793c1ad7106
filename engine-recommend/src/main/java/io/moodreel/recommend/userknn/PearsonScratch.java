package io.moodreel.recommend.userknn;

import io.moodreel.recommend.data.Interactions;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** What a query computes in. Borrowed from a pool, because it is as large as the data has users and items. */
final class PearsonScratch {
    final CommonItems common;
    /** By item Σ s·r, Σ s and the number of neighbours, side by side: they are read together. */
    final double[] sums;

    PearsonScratch(Interactions interactions) {
        this.common = new CommonItems(interactions);
        this.sums = new double[3 * interactions.itemCount()];
    }

    /** Safe for any thread. */
    static final class Pool {
        private final Interactions interactions;
        private final BlockingQueue<PearsonScratch> free =
                new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

        Pool(Interactions interactions) {
            this.interactions = interactions;
        }

        PearsonScratch borrow() {
            PearsonScratch scratch = free.poll();
            return scratch != null ? scratch : new PearsonScratch(interactions);
        }

        void giveBack(PearsonScratch scratch) {
            free.offer(scratch);
        }
    }
}
