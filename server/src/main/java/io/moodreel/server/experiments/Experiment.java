package io.moodreel.server.experiments;

import io.moodreel.server.experiments.statistics.Arm;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two strategies compared.
 *
 * @param salt decides with a person's number who gets which
 * @param window how long after somebody's first answer the goal counts
 * @param stoppedAt null while it runs
 */
record Experiment(long id, Plan plan, long salt, Duration window, Instant startedAt, @Nullable Instant stoppedAt) {
    /** What is to be compared. */
    record Plan(String name, String control, String treatment, Goal goal) {}

    /** Which arm a person is in: for one experiment always the same, for two of them independent. */
    Arm armOf(long userId) {
        return (mixed(salt ^ mixed(userId)) & 1) == 0 ? Arm.CONTROL : Arm.TREATMENT;
    }

    String strategyOf(Arm arm) {
        return switch (arm) {
            case CONTROL -> plan.control();
            case TREATMENT -> plan.treatment();
        };
    }

    boolean isRunning() {
        return stoppedAt == null;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014, by Stafford's mix 13): every bit depends on every other. */
    private static long mixed(long bits) {
        long mixed = bits + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
