package io.moodreel.server.viewing.sessions;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a session may begin. */
public final class SessionTimes {
    /** How wrong a client's clock may be. */
    private static final Duration WRONG_CLOCK = Duration.ofDays(1);

    private SessionTimes() {}

    /** What is wrong with a client's time, in milliseconds since 1970; nothing where it is not told. */
    public static Optional<String> objection(@Nullable Long timestamp, long nowMs) {
        if (timestamp == null) {
            return Optional.empty();
        }
        if (timestamp < 0) {
            return Optional.of("must be milliseconds since 1970, was " + timestamp);
        }
        return timestamp <= nowMs + WRONG_CLOCK.toMillis()
                ? Optional.empty()
                : Optional.of("must not be more than a day ahead of the server's clock, which says " + nowMs + ", was "
                        + timestamp);
    }
}
