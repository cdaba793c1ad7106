package io.moodreel.server.platform.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds every address to its share of API requests: a token bucket each. */
@Provider
@PreMatching
class RateLimitFilter implements ContainerRequestFilter {
    private static final Pattern UNCOUNTED_PATHS = Pattern.compile("/api/health|/posters/.*|/api/pictures/.*");

    private final TokenBuckets buckets;

    @Context
    @Nullable
    HttpServerRequest request;

    RateLimitFilter(Instance<RateLimitConfig> config) {
        // filters are made before the configuration of this run is known
        buckets = new TokenBuckets(
                () -> new Allowance(config.get().burst(), config.get().perMinute()));
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String path = context.getUriInfo().getPath();
        if (UNCOUNTED_PATHS.matcher(path).matches()) {
            return;
        }
        buckets.take(ClientAddress.range(request)).ifPresent(wait -> {
            throw ProblemException.tooMany(wait);
        });
    }
}
