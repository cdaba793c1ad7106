package io.moodreel.server.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which letters somebody wants.
 *
 * @param unsubscribeKey signs the links that end letters
 * @param weeklySentAt null while no weekly letter was sent
 */
record Choices(
        long user,
        boolean weeklyPicks,
        boolean watchlistAvailable,
        String unsubscribeKey,
        @Nullable Instant weeklySentAt) {
    Choices without(Topic topic) {
        return switch (topic) {
            case WEEKLY_PICKS -> new Choices(user, false, watchlistAvailable, unsubscribeKey, weeklySentAt);
            case WATCHLIST_AVAILABLE -> new Choices(user, weeklyPicks, false, unsubscribeKey, weeklySentAt);
        };
    }

    @Override
    public String toString() {
        return "Choices[user=" + user + ", weeklyPicks=" + weeklyPicks + ", watchlistAvailable=" + watchlistAvailable
                + "]";
    }
}
