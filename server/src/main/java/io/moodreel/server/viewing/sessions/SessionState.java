package io.moodreel.server.viewing.sessions;

import java.util.Locale;

/** Where a viewing stands. */
public enum SessionState {
    /** Signals are taken. */
    RUNNING,
    /** Nobody watches; signals are refused until it is resumed. */
    PAUSED,
    /** Over, until somebody resumes it. */
    STOPPED;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    static SessionState of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
