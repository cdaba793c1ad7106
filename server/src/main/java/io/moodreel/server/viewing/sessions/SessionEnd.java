package io.moodreel.server.viewing.sessions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a viewing is over. */
public enum SessionEnd {
    /** Somebody stopped it. */
    PERSON,
    /** Nothing was heard for too long. It goes on by itself when signals come again. */
    SILENCE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    public String wireName() {
        return wireName;
    }

    static @Nullable SessionEnd of(@Nullable String wireName) {
        return wireName == null ? null : valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
