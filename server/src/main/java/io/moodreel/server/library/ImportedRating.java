package io.moodreel.server.library;

import java.time.Instant;

/**
 * One rating from a file of anonymous raters.
 *
 * @param raterKey what the source calls the rater
 * @param titleId ours
 * @param rating 0.5–5.0 in halves
 */
public record ImportedRating(String raterKey, long titleId, double rating, Instant ratedAt) {
    public ImportedRating {
        RatingScale.require(rating);
    }
}
