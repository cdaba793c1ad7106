package io.moodreel.search.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists are filtered and sorted by, beside what a title is searched by.
 *
 * @param sortKey the title as lists sort it, by the bytes of its UTF-8
 * @param languages codes such as {@code "ta"}
 * @param voteAverage 0–10, or null when nobody voted
 * @param voteCount 0 or more
 * @param weightedRating the vote average told fairly when few have voted, 0–10; 0 without votes
 */
public record ListFacts(
        String sortKey, List<String> languages, @Nullable Double voteAverage, long voteCount, double weightedRating) {

    public ListFacts {
        languages = List.copyOf(languages);
        if (voteCount < 0) {
            throw new IllegalArgumentException("voteCount is " + voteCount + "; it must be 0 or more");
        }
    }
}
