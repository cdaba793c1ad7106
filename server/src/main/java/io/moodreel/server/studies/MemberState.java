package io.moodreel.server.studies;

import java.util.Locale;

/** Where somebody stands in a study. */
public enum MemberState {
    /** Asked to take part, and has not answered. */
    INVITED,
    /** Takes part. */
    JOINED,
    /** Takes part no more; their viewings stayed. */
    LEFT;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    String wireName() {
        return wireName;
    }

    static MemberState of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
