package io.moodreel.server.metadata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long answers of other places are good, and how long anybody waits for them. */
@ConfigMapping(prefix = "moodreel.metadata")
interface MetadataConfig {
    /** How long an answer counts as fresh. */
    @WithDefault("1h")
    Duration freshFor();

    /** How long an answer without any title does. */
    @WithDefault("10m")
    Duration emptyFor();

    /** How long after that it still answers at once while a newer one is fetched behind it. */
    @WithDefault("24h")
    Duration staleFor();

    /** How long after that it answers when no newer one can be had. */
    @WithDefault("30d")
    Duration staleOnErrorFor();

    /** How long a request waits for a source before the catalogue answers; the source's answer counts for the next. */
    @WithDefault("3s")
    Duration patience();

    /** How long a question that failed is not asked again. */
    @WithDefault("15s")
    Duration failedFor();

    /** How many answers are kept. */
    @WithDefault("10000")
    @Min(10)
    @Max(1_000_000)
    long mostAnswers();
}
