package io.moodreel.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits in tests for what happens on other threads: never for ever, and not longer than the test may take. */
public final class Waiting {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private Waiting() {}

    /** Returns once {@code condition} holds; fails after two minutes, or when the test is told to end. */
    public static void until(String condition, BooleanSupplier holds) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("waited %s in vain until %s".formatted(LONGEST, condition));
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting until " + condition, e);
            }
        }
    }
}
