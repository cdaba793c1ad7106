package io.moodreel.server.library.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How much one person may do. */
@ConfigMapping(prefix = "moodreel.library")
interface LibraryConfig {
    /** Interactions in a minute, on average; putting a title on a shelf is one. */
    @WithDefault("120")
    @Min(1)
    long interactionsPerMinute();

    /** Interactions at once, after a quiet time. */
    @WithDefault("60")
    @Min(1)
    long interactionsBurst();
}
