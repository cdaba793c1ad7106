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
        if (!(rating >= 0.5 && rating <= 5.0 && rating * 2 == Math.rint(rating * 2))) {
            throw new IllegalArgumentException("a rating must be 0.5 to 5.0 in halves, was " + rating);
        }
    }
}
