package io.moodreel.server.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How many requests one address may make. */
@ConfigMapping(prefix = "moodreel.rate-limit")
interface RateLimitConfig {
    /** Requests in a minute, on average. */
    @WithDefault("1000")
    @Min(1)
    long perMinute();

    /** Requests at once, after a quiet time. */
    @WithDefault("200")
    @Min(1)
    long burst();
}
