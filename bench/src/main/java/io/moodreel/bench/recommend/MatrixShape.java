package io.moodreel.bench.recommend;

import java.util.Locale;

/**
 * How large a matrix of ratings is.
 *
 * @param users who rate at least 20 items each
 */
public record MatrixShape(int users, int items, int ratings) {
    /** MovieLens 20M, as its readme counts. */
    private static final MatrixShape ML_20M = new MatrixShape(138_493, 26_744, 20_000_263);

    /**
     * ML-20M made smaller: users and ratings by the factor, items by its root, so that people keep their number of
     * ratings and the matrix its thinness within a few times.
     *
     * @param scale above 0, at most 1
     */
    static MatrixShape ofMl20m(double scale) {
        if (!(scale > 0.0005 && scale <= 1)) {
            throw new IllegalArgumentException("scale is " + scale + "; it must be above 0.0005 and at most 1");
        }
        return new MatrixShape(
                (int) (ML_20M.users * scale), (int) (ML_20M.items * Math.sqrt(scale)), (int) (ML_20M.ratings * scale));
    }

    /** ML-20M made smaller until it has about so many ratings. */
    static MatrixShape ofRatings(int ratings) {
        return ofMl20m(Math.min(1, (double) ratings / ML_20M.ratings));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d users × %,d items, %,d ratings", users, items, ratings);
    }
}
