package io.moodreel.server.library;

import java.time.Instant;

/**
 * A rating that stands.
 *
 * @param raterId who gave it: an imported rater, or the rater that somebody with an account is
 * @param rating 0.5–5.0 in halves
 */
public record GivenRating(long raterId, long titleId, double rating, Instant ratedAt) {}
