package io.moodreel.server.viewing.sessions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a session's signals come from; stays with them, so that nobody takes a simulation for a person. */
public enum SignalOrigin {
    /** A sensor, while somebody watches. */
    LIVE,
    /** Made up by a program. */
    SIMULATED,
    /** A recording made before. */
    FILE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    /** The origin of that name in lower case; empty when there is none. */
    public static Optional<SignalOrigin> named(String wireName) {
        return Arrays.stream(values())
                .filter(origin -> origin.wireName.equals(wireName))
                .findFirst();
    }
}
