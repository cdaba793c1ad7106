package io.moodreel.recommend.mood;

/**
 * By how much a mood moves the odds that a title which pleases is of a genre, as far as is known.
 *
 * @param mean in log-odds
 * @param error the mean's standard error, from the reactions it was learned from; 0 where it is only the prior
 */
record Shift(double mean, double error) {
    private static final int MOST_STEPS = 50;
    private static final double LONGEST_STEP = 2;
    private static final double SMALL_STEP = 1e-6;

    /** One-sided, 95 %. */
    private static final double SURE = 1.645;

    /** Only a supposition. */
    static Shift supposed(double mean) {
        return new Shift(mean, 0);
    }

    /**
     * What remains of this supposition once reactions are known.
     *
     * <p>Of titles that please in the mood, those of the genre have log-odds {@code usual + shift}; of titles that
     * displease, {@code usual − shift}. The shift is normal around this one's mean. That is a logistic regression with one
     * coefficient, an offset and a normal prior: its posterior is log-concave, and its mode is found by Newton's method.
     *
     * @param usual log-odds of the genre outside the mood
     * @param precision 1/variance of the prior around this mean
     */
    Shift learnedFrom(Tally tally, double usual, double precision) {
        double shift = mean;
        double information = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double liked = share(usual + shift);
            double disliked = share(usual - shift);
            double slope = tally.likedOfGenre()
                    - tally.liked() * liked
                    - (tally.dislikedOfGenre() - tally.disliked() * disliked)
                    - precision * (shift - mean);
            information = tally.liked() * liked * (1 - liked) + tally.disliked() * disliked * (1 - disliked);
            double move = Math.clamp(slope / (information + precision), -LONGEST_STEP, LONGEST_STEP);
            shift += move;
            if (Math.abs(move) < SMALL_STEP) {
                break;
            }
        }
        double own = Math.sqrt(information) / (information + precision);
        double inherited = error * precision / (information + precision);
        return new Shift(shift, Math.hypot(own, inherited));
    }

    /** At least this, with 95 % confidence. */
    double atLeast() {
        return mean - SURE * error;
    }

    /** At most this, with 95 % confidence. */
    double atMost() {
        return mean + SURE * error;
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
