package io.moodreel.server.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A token bucket for everybody who asks, by whatever they are known by; forgotten after ten quiet minutes. Thread-safe.
 */
public final class TokenBuckets {
    private static final long MOST_KEYS = 50_000;

    private final Supplier<Allowance> allowance;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /** @param allowance asked when somebody comes for the first time */
    public TokenBuckets(Supplier<Allowance> allowance) {
        this.allowance = allowance;
    }

    /** Takes a token; how long to wait where there is none, a second longer than need be. */
    public Optional<Duration> take(String key) {
        ConsumptionProbe probe = buckets.get(key, unseen -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    private Bucket full() {
        Allowance allowed = allowance.get();
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowed.burst()).refillGreedy(allowed.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
