package io.moodreel.server.library;

import java.time.Instant;

/**
 * A rating of somebody with an account, as they see it.
 *
 * @param id stays the same when the title is rated anew
 * @param rating 0.5–5.0 in halves
 */
public record OwnRating(long id, long titleId, double rating, Instant ratedAt) {}
