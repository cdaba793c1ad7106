package io.moodreel.search.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists are filtered and sorted by and searches narrowed by, beside what a title is searched by.
 *
 * @param sortKey the title as lists sort it, by the bytes of its UTF-8
 * @param languages codes such as {@code "ta"}, the main one first
 * @param voteAverage 0–10, or null when nobody voted
 * @param voteCount 0 or more
 * @param weightedRating the vote average told fairly when few have voted, 0–10; 0 without votes
 * @param runtimeMinutes of a film, or null
 * @param pages of a book, or null
 */
public record ListFacts(
        String sortKey,
        List<String> languages,
        @Nullable Double voteAverage,
        long voteCount,
        double weightedRating,
        @Nullable Integer runtimeMinutes,
        @Nullable Integer pages) {

    /** Facts of a title whose length is not known. */
    public ListFacts(
            String sortKey,
            List<String> languages,
            @Nullable Double voteAverage,
            long voteCount,
            double weightedRating) {
        this(sortKey, languages, voteAverage, voteCount, weightedRating, null, null);
    }

    public ListFacts {
        languages = List.copyOf(languages);
        if (voteCount < 0) {
            throw new IllegalArgumentException("voteCount is " + voteCount + "; it must be 0 or more");
        }
    }
}
