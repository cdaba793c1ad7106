package io.moodreel.search.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the titles of a kind can be filtered by.
 *
 * @param total how many titles there are
 * @param genres how many titles have each
 * @param languages how many titles have each
 * @param firstYear null when no title has a year
 * @param lastYear null when no title has a year
 */
public record ListFacets(
        long total,
        Map<String, Long> genres,
        Map<String, Long> languages,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {}
