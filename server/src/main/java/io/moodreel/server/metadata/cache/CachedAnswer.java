package io.moodreel.server.metadata.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Which titles a source named.
 *
 * @param source its scheme
 * @param titleIds ours, in the source's order; empty when it knew none
 */
public record CachedAnswer(String source, List<Long> titleIds, Instant fetchedAt) {
    public CachedAnswer {
        titleIds = List.copyOf(titleIds);
    }

    public Duration age(Instant now) {
        Duration age = Duration.between(fetchedAt, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
