package io.moodreel.server.jobs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a finished job did.
 *
 * @param sentence for a person
 * @param counts what was counted, in the order to show
 */
public record JobSummary(String sentence, Map<String, Long> counts) {
    public JobSummary {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
