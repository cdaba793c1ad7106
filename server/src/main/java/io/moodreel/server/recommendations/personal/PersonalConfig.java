package io.moodreel.server.recommendations.personal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How rows for a person are made and kept. */
@ConfigMapping(prefix = "moodreel.personal")
interface PersonalConfig {
    /** How much titles of a row differ: 0 (the best alone) to 1 (each as unlike those before as can be). */
    @WithDefault("0.1")
    @DecimalMin("0")
    @DecimalMax("1")
    double variety();

    /** The chance of a place to go to a title from further down; 0 for none, below 1. */
    @WithDefault("0")
    @DecimalMin("0")
    @DecimalMax(value = "1", inclusive = false)
    double exploration();

    /** What rows worked out for people may take in memory. */
    @WithDefault("24")
    @Min(1)
    @Max(4096)
    int cacheMegabytes();

    /** How long they are kept where other processes write to the same database, and cannot say so. */
    @WithDefault("3s")
    Duration cacheElsewhere();
}
