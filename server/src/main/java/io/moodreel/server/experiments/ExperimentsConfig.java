package io.moodreel.server.experiments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How experiments count. */
@ConfigMapping(prefix = "moodreel.experiments")
interface ExperimentsConfig {
    /** How long after somebody's first answer what they do counts; holds for experiments started from then on. */
    @WithDefault("7d")
    Duration window();
}
