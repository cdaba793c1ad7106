package io.moodreel.recommend.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Work on 0 to count − 1 in ranges that threads take one after another. Which thread works on which range is left open,
 * so a task writes only what belongs to its range; then the result does not depend on the threads.
 */
public final class Ranges {
    /** Work on the numbers from {@code from} to {@code to} − 1. */
    @FunctionalInterface
    public interface Task {
        void run(int from, int to);
    }

    private Ranges() {}

    /**
     * Runs a task over all ranges and returns when the last is done.
     *
     * @param threads 1 or more; with 1, everything runs on the caller's
     * @param rangeSize numbers in a range, 1 or more: enough for a millisecond of work
     * @param cancelled asked before every range
     * @throws TrainingCancelledException when cancelled
     */
    public static void forEach(int threads, int count, int rangeSize, BooleanSupplier cancelled, Task task) {
        AtomicInteger next = new AtomicInteger();
        int ranges = Math.ceilDiv(count, rangeSize);
        Runnable worker = () -> {
            for (int range = next.getAndIncrement(); range < ranges; range = next.getAndIncrement()) {
                if (cancelled.getAsBoolean()) {
                    throw new TrainingCancelledException();
                }
                int from = range * rangeSize;
                task.run(from, Math.min(count, from + rangeSize));
            }
        };
        int workers = Math.min(threads, ranges);
        if (workers <= 1) {
            worker.run();
            return;
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(workers - 1)) {
            List<Future<?>> others = new ArrayList<>();
            for (int i = 1; i < workers; i++) {
                others.add(executor.submit(worker));
            }
            try {
                worker.run();
            } finally {
                // whoever fails, the others find nothing left to take
                next.set(ranges);
            }
            for (Future<?> other : others) {
                await(other);
            }
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TrainingCancelledException();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(failure.getCause());
            }
        }
    }
}
