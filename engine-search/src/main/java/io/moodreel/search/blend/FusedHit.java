package io.moodreel.search.blend;

/**
 * A title in a fused ranking.
 *
 * @param id the title's id
 * @param score above 0 and at most 1, the share of what a title gets that stands first in every list; scores of the same
 *     fusion can be compared
 */
public record FusedHit(long id, double score) {}
