package io.moodreel.search.blend;

/**
 * A title in a ranking.
 *
 * @param id the title's id
 * @param score the larger the better; comparable within its ranking only
 */
public record ScoredTitle(long id, double score) {}
