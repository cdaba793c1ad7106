package io.moodreel.recommend.als;

/**
 * What {@link ImplicitAlsParameters} mean for the vectors of one side, given the other side's size.
 *
 * @param others how many vectors the other side has
 * @param meanRating what a rating is compared with
 */
record Objective(ImplicitAlsParameters parameters, int others, double meanRating) {
    /** The confidence of a rating, 0 or more. */
    float weight(float rating) {
        double exponent = parameters.ratingExponent();
        if (exponent == 0) {
            return 1;
        }
        return meanRating > 0 && rating > 0 ? (float) Math.pow(rating / meanRating, exponent) : 0;
    }

    /** What is added to the diagonal of the normal equations of a vector with so many ratings. */
    float ridge(int ratings) {
        double frequency = ratings + parameters.unobservedWeight() * others;
        return (float) (parameters.regularisation() * Math.pow(frequency, parameters.regularisationExponent()));
    }
}
