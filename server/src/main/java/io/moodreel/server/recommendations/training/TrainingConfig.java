package io.moodreel.server.recommendations.training;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;

/** How and when the recommender is trained. */
@ConfigMapping(prefix = "moodreel.training")
interface TrainingConfig {
    /** What the training process may take as heap, as Java's {@code -Xmx} says it. */
    @WithDefault("1g")
    @Pattern(regexp = "[1-9]\\d{0,9}[kKmMgG]?", message = "must be a size such as 800m or 2g")
    String memory();

    /** Whether it starts by itself: every night when something has changed, and after imports that brought ratings. */
    @WithDefault("true")
    boolean automatic();

    /** When in the night, local time. */
    @WithDefault("03:30")
    LocalTime nightlyAt();

    /** Whether a fifth of the ratings is first held back to measure on, which takes as long again as the training. */
    @WithDefault("true")
    boolean measured();
}
