package io.moodreel.server.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds every address to its share of API requests: a token bucket each, forgotten after two quiet minutes. */
@Provider
@PreMatching
class RateLimitFilter implements ContainerRequestFilter {
    private static final long MOST_ADDRESSES = 50_000;
    private static final Pattern UNCOUNTED_PATHS = Pattern.compile("/api/health|/posters/.*");

    // filters are made before the configuration of this run is known
    private final Instance<RateLimitConfig> config;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    @Context
    @Nullable
    HttpServerRequest request;

    RateLimitFilter(Instance<RateLimitConfig> config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String path = context.getUriInfo().getPath();
        if (UNCOUNTED_PATHS.matcher(path).matches()) {
            return;
        }
        ConsumptionProbe probe =
                buckets.get(ClientAddress.range(request), key -> freshBucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.tooMany(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    private Bucket freshBucket() {
        RateLimitConfig limits = config.get();
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(limits.burst()).refillGreedy(limits.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
