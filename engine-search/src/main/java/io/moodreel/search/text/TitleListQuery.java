package io.moodreel.search.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which titles of a kind, in which order. Null or empty means any.
 *
 * @param type {@code "movie"} or {@code "book"}
 * @param genres at least one of these
 * @param languages at least one of these
 * @param yearFrom the first year; a title without a year is in no range of years
 * @param yearTo the last year
 * @param minimumRating vote average, 0–10
 * @param minimumVotes vote count
 * @param votesOnlyWhereVoted whether {@code minimumRating} and {@code minimumVotes} spare titles nobody voted on
 */
public record TitleListQuery(
        String type,
        Set<String> genres,
        Set<String> languages,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable Double minimumRating,
        @Nullable Long minimumVotes,
        boolean votesOnlyWhereVoted,
        ListOrder order) {

    public TitleListQuery {
        TitleTypes.require(type);
        genres = Set.copyOf(genres);
        languages = Set.copyOf(languages);
    }
}
