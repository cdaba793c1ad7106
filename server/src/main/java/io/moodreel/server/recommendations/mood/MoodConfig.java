package io.moodreel.server.recommendations.mood;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.util.Set;

/** What a title must be to stand in a mood row, before conditions are relaxed. */
@ConfigMapping(prefix = "moodreel.mood")
interface MoodConfig {
    /** Lowest vote average, 0–10. */
    @WithDefault("7.0")
    @DecimalMin("0")
    @DecimalMax("10")
    double minRating();

    /** Lowest vote count. */
    @WithDefault("1000")
    @Min(0)
    long minVotes();

    /** First year. */
    @WithDefault("1970")
    int fromYear();

    /** ISO 639-1 codes. */
    @WithDefault("en,hi")
    Set<String> languages();
}
