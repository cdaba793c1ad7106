package io.moodreel.search.vector;

/**
 * A vector found near a query.
 *
 * @param id what it was put under
 * @param similarity the cosine of the angle between the two, −1 to 1
 */
public record VectorHit(long id, float similarity) {}
