package io.moodreel.server.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.moodreel.server.accounts.AccountsConfig;
import io.moodreel.server.platform.http.ClientAddress;
import io.moodreel.server.platform.http.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Holds every address to its share of what costs us a hash or a letter: a token bucket each, besides the one for all
 * requests. Thread-safe.
 */
@Singleton
public class AttemptLimit {
    private static final long MOST_ADDRESSES = 50_000;

    private final AccountsConfig config;
    private final RoutingContext context;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    AttemptLimit(AccountsConfig config, RoutingContext context) {
        this.config = config;
        this.context = context;
    }

    /** Counts one attempt of the request's address; 429 when it has had its share. */
    public void count() {
        Bucket bucket = buckets.get(ClientAddress.range(context.request()), address -> fresh());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.tooMany(
                    "Too many attempts from this address. Wait a moment.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(config.attemptsBurst())
                        .refillGreedy(config.attemptsPerMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
