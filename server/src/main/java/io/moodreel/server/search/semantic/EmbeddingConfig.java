package io.moodreel.server.search.semantic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How titles and wishes become vectors. */
@ConfigMapping(prefix = "moodreel.embedding")
interface EmbeddingConfig {
    /** Whether titles are embedded by themselves, once the catalogue has been quiet for a moment. */
    @WithDefault("true")
    boolean automatic();

    /** Wishes that may wait for the model; more are 503. */
    @WithDefault("64")
    @Min(value = 1, message = "must be between 1 and 10000")
    @Max(value = 10_000, message = "must be between 1 and 10000")
    int waitingWishes();
}
