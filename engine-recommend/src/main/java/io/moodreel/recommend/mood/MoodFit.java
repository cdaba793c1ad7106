package io.moodreel.recommend.mood;

import java.util.Collection;

/** How well titles suit a mood. Immutable and safe for any thread. */
@FunctionalInterface
public interface MoodFit {
    /** How much better titles of these genres suit the mood than always: log-odds, 0 for as always. */
    double of(Collection<String> genres);
}
