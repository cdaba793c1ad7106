package io.moodreel.server.search.semantic;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * How long work in the background rests, so that it takes about as much of the processor as the rest of this process leaves:
 * with others on half of all cores it rests as long as it works. For one thread.
 */
final class SpareTime {
    /** The processor's time comes in hundredths of a second; shares of less than this mean little. */
    private static final long WINDOW_NANOS = 500_000_000;

    /** Somebody may cancel the work, and it should end some day. */
    private static final long LONGEST_NANOS = 1_000_000_000;

    private final int cores;
    private final LongSupplier clock;
    private final LongSupplier processTime;
    private long windowStart;
    private long processAtStart;
    private long workedInWindow;
    private double othersShare;

    /** Time and the time that all threads have computed, both in nanoseconds. */
    SpareTime(int cores, LongSupplier clock, LongSupplier processTime) {
        this.cores = cores;
        this.clock = clock;
        this.processTime = processTime;
        windowStart = clock.getAsLong();
        processAtStart = processTime.getAsLong();
    }

    /** Of this process. */
    static SpareTime ofThisProcess() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new SpareTime(
                Runtime.getRuntime().availableProcessors(), System::nanoTime, system::getProcessCpuTime);
    }

    /** How many nanoseconds to rest after having worked on one core for so many. */
    long restAfter(long workedNanos) {
        workedInWindow += workedNanos;
        lookAtOthers();
        return (long) Math.min(LONGEST_NANOS, workedNanos * othersShare / Math.max(1e-9, 1 - othersShare));
    }

    private void lookAtOthers() {
        long elapsed = clock.getAsLong() - windowStart;
        if (elapsed < WINDOW_NANOS) {
            return;
        }
        long process = processTime.getAsLong();
        double others = process - processAtStart - workedInWindow;
        othersShare = Math.clamp(others / ((double) elapsed * cores), 0, 1);
        windowStart += elapsed;
        processAtStart = process;
        workedInWindow = 0;
    }
}
