package io.moodreel.recommend.training;

import java.util.function.BooleanSupplier;

/**
 * One run of a training: its seed, how many threads it may take, where it tells its progress, and whether it should
 * stop.
 *
 * @param seed every random number of the run comes from it
 * @param threads 1 or more
 * @param progress told by {@link #reached}; called from the training's own thread only
 * @param cancelled asked by {@link #reached}
 */
public record Training(long seed, int threads, Progress progress, BooleanSupplier cancelled) {
    public Training {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; a training needs 1 or more");
        }
    }

    /** A run that nobody watches or cancels, on all cores. */
    public static Training quiet(long seed) {
        return quiet(seed, Runtime.getRuntime().availableProcessors());
    }

    /** A run that nobody watches or cancels. */
    public static Training quiet(long seed, int threads) {
        return new Training(seed, threads, (done, step) -> {}, () -> false);
    }

    /**
     * Tells how far the run has come and gives it the chance to be cancelled. To be called every second or so.
     *
     * @param done from 0 to 1
     * @param step what was just done, in words: "iteration 3 of 16"
     * @throws TrainingCancelledException when somebody cancelled the run
     */
    public void reached(double done, String step) {
        if (cancelled.getAsBoolean()) {
            throw new TrainingCancelledException();
        }
        progress.reached(done, step);
    }

    /** The same run seen from a part of it whose progress lies between two fractions of the whole. */
    public Training part(double from, double to) {
        return new Training(
                seed, threads, (done, step) -> progress.reached(from + done * (to - from), step), cancelled);
    }

    /** Does work for 0 to count − 1, on this run's threads; see {@link Ranges#forEach}. */
    public void forEachRange(int count, int rangeSize, Ranges.Task task) {
        Ranges.forEach(threads, count, rangeSize, cancelled, task);
    }

    /** Is told how far a training has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param done from 0 to 1
         * @param step what was just done, in words
         */
        void reached(double done, String step);
    }
}
