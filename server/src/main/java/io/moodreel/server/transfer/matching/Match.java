package io.moodreel.server.transfer.matching;

import java.util.List;

/** What was found for a title of a file. */
public sealed interface Match {
    /** It is this one. */
    record Sure(long titleId) implements Match {}

    /**
     * It may be one of these.
     *
     * @param candidates likeliest first
     */
    record Unsure(List<Long> candidates) implements Match {
        public Unsure {
            candidates = List.copyOf(candidates);
        }
    }

    /** The catalogue does not have it. */
    record Unknown() implements Match {}
}
