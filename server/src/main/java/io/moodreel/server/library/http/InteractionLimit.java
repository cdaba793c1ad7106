package io.moodreel.server.library.http;

import io.moodreel.server.platform.http.Allowance;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.platform.http.TokenBuckets;
import jakarta.inject.Singleton;

/** Holds every person to as many interactions as somebody at a screen can have, from however many addresses. Thread-safe. */
@Singleton
class InteractionLimit {
    private final TokenBuckets buckets;

    InteractionLimit(LibraryConfig config) {
        Allowance allowance = new Allowance(config.interactionsBurst(), config.interactionsPerMinute());
        buckets = new TokenBuckets(() -> allowance);
    }

    /** Counts one interaction of the person; 429 when they have had their share. */
    void count(long userId) {
        buckets.take(Long.toString(userId)).ifPresent(wait -> {
            throw ProblemException.tooMany("So many interactions at once are no person's. Wait a moment.", wait);
        });
    }
}
