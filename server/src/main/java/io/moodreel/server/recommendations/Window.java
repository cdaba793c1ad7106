package io.moodreel.server.recommendations;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far back ratings count. */
public enum Window {
    ALL(null),
    MONTH(Duration.ofDays(30)),
    WEEK(Duration.ofDays(7));

    private static final Duration REFRESH = Duration.ofHours(1);

    private final @Nullable Duration length;

    Window(@Nullable Duration length) {
        this.length = length;
    }

    /** The earliest moment that counts. */
    Instant start(Instant now) {
        return length == null ? Instant.EPOCH : now.minus(length);
    }

    /** Whether what was counted then may have fallen out by now. */
    boolean movedOnSince(Instant then, Instant now) {
        return length != null && then.plus(REFRESH).isBefore(now);
    }
}
