package io.moodreel.server.accounts;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time, which tests may let pass. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private volatile @Nullable Instant stopped;

    /** Lets no time pass but what {@link #pass} says, however slow the machine. */
    public void stop() {
        stopped = Instant.now();
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    /** Goes back to the present. */
    public void reset() {
        ahead.set(Duration.ZERO);
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant start = stopped;
        return (start == null ? Instant.now() : start).plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
