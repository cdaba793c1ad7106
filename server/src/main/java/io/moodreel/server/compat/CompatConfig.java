package io.moodreel.server.compat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the old clients' paths answer. */
@ConfigMapping(prefix = "moodreel.compat")
interface CompatConfig {
    /** One setting for all of them. */
    @WithDefault("true")
    boolean enabled();
}
