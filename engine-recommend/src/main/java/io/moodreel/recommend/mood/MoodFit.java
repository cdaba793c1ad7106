package io.moodreel.recommend.mood;

import java.util.Collection;

/** How well titles suit somebody in a mood. Immutable and thread-safe. */
@FunctionalInterface
public interface MoodFit {
    /**
     * How much better titles of these genres suit than always, in log-odds: 0 is as always, 1 about 2.7 times the odds,
     * below 0 worse. The mean over the genres; 0 for none and for genres nothing is known of.
     */
    double of(Collection<String> genres);
}
