package io.moodreel.server.library;

import java.util.List;
import java.util.Set;

/**
 * What is known of one person's taste.
 *
 * @param raterId under which number they rate; 0 while they have not rated
 * @param ratings theirs, by title
 * @param settled titles not to be recommended: rated, watched or read, or hidden
 * @param saved titles on their watchlist
 */
public record Taste(long raterId, List<GivenRating> ratings, Set<Long> settled, Set<Long> saved) {
    public Taste {
        ratings = List.copyOf(ratings);
        settled = Set.copyOf(settled);
        saved = Set.copyOf(saved);
    }
}
