package io.moodreel.server.pictures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Whether pictures of other places are shown, and what that may cost. */
@ConfigMapping(prefix = "moodreel.pictures")
interface PictureConfig {
    /** Whether pictures are fetched; otherwise every poster is drawn. */
    @WithDefault("true")
    boolean enabled();

    /** What they may take on the disk. */
    @WithDefault("512")
    @Min(1)
    @Max(1_000_000)
    int megabytes();

    /** How long one may take. */
    @WithDefault("10s")
    Duration patience();
}
