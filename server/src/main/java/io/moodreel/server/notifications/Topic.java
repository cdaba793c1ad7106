package io.moodreel.server.notifications;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What letters are about. */
enum Topic {
    /** A handful of titles once a week. */
    WEEKLY_PICKS,
    /** A title somebody wanted is in the catalogue now. */
    WATCHLIST_AVAILABLE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    String wireName() {
        return wireName;
    }

    static @Nullable Topic of(String wireName) {
        for (Topic topic : values()) {
            if (topic.wireName.equals(wireName)) {
                return topic;
            }
        }
        return null;
    }
}
