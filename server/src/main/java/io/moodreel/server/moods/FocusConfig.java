package io.moodreel.server.moods;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether this server offers the focus page and its log. */
@ConfigMapping(prefix = "moodreel.focus")
public interface FocusConfig {
    /** What whoever switches it on must know, and whoever uses it. */
    String LAW =
            "The EU AI Act (Regulation (EU) 2024/1689, Article 5(1)(f)) forbids AI systems that infer emotions of people"
                    + " at the workplace or in education institutions, except for medical or safety reasons.";

    /** Off until the operator has read {@link #LAW}. */
    @WithDefault("false")
    boolean enabled();
}
