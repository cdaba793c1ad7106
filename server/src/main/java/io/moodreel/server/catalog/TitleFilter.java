package io.moodreel.server.catalog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which titles of a kind. Null or empty means any.
 *
 * @param genres at least one of these
 * @param languages at least one of these, ISO 639-1
 * @param minimumRating vote average, 0–10
 * @param minimumVotes vote count
 * @param votesOnlyWhereVoted whether {@code minimumRating} and {@code minimumVotes} spare titles nobody voted on
 */
public record TitleFilter(
        TitleType type,
        Set<String> genres,
        Set<String> languages,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable Double minimumRating,
        @Nullable Long minimumVotes,
        boolean votesOnlyWhereVoted,
        TitleOrder order) {
    public TitleFilter {
        genres = Set.copyOf(genres);
        languages = Set.copyOf(languages);
    }

    /** Every title of a kind, the most popular first. */
    public static TitleFilter all(TitleType type) {
        return new TitleFilter(type, Set.of(), Set.of(), null, null, null, null, false, TitleOrder.POPULAR);
    }

    static Set<String> setOf(@Nullable String value) {
        return value == null || value.isBlank() ? Set.of() : Set.copyOf(List.of(value.strip()));
    }
}
