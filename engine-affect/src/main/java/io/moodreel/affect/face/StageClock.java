package io.moodreel.affect.face;

import java.util.Arrays;

/** How long each stage of one reading took. Not thread-safe. */
public final class StageClock {
    /** The stages in their order; aligning counts to what it is done for. */
    public enum Stage {
        DECODE,
        DETECT,
        EMOTIONS,
        AGE_AND_GENDER
    }

    private final long[] nanos = new long[Stage.values().length];
    private long last;

    void start() {
        Arrays.fill(nanos, 0);
        last = System.nanoTime();
    }

    void stop(Stage stage) {
        long now = System.nanoTime();
        nanos[stage.ordinal()] += now - last;
        last = now;
    }

    /** Time spent on a stage of the last picture, over all its faces. */
    public long nanos(Stage stage) {
        return nanos[stage.ordinal()];
    }
}
