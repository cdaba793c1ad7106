package io.moodreel.server.library;

/** What a rating can be: 0.5–5.0 in halves. */
public final class RatingScale {
    private static final double LOWEST = 0.5;
    private static final double HIGHEST = 5.0;

    private RatingScale() {}

    public static boolean has(double rating) {
        return rating >= LOWEST && rating <= HIGHEST && rating * 2 == Math.rint(rating * 2);
    }

    /** Passes {@code rating} on when it is on the scale. */
    static double require(double rating) {
        if (!has(rating)) {
            throw new IllegalArgumentException("a rating must be 0.5 to 5.0 in halves, was " + rating);
        }
        return rating;
    }
}
