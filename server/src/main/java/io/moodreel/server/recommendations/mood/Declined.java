package io.moodreel.server.recommendations.mood;

import java.util.Set;

/** Who does not want to be learned from. */
interface Declined {
    boolean contains(long userId);

    Set<Long> everybody();
}
