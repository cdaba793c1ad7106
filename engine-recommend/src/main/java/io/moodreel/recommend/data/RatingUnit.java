package io.moodreel.recommend.data;

/**
 * Ratings measured in standard deviations from their mean, so that the same step sizes and regularisation suit stars from
 * 0.5 to 5 and marks from 1 to 100.
 *
 * @param mean of all ratings, 0 when there is none
 * @param deviation their standard deviation, 1 when they are all alike
 */
public record RatingUnit(float mean, float deviation) {
    /** The unit of these ratings. */
    public static RatingUnit of(Interactions interactions) {
        if (interactions.size() == 0) {
            return new RatingUnit(0, 1);
        }
        double mean = interactions.mean();
        double squares = 0;
        for (int entry = 0; entry < interactions.size(); entry++) {
            double difference = interactions.rating(entry) - mean;
            squares += difference * difference;
        }
        double deviation = Math.sqrt(squares / interactions.size());
        return new RatingUnit((float) mean, deviation > 0 ? (float) deviation : 1);
    }

    /** How far a rating lies from the mean. */
    public float measure(float rating) {
        return (rating - mean) / deviation;
    }

    /** The rating that lies so far from the mean. */
    public float rating(float measured) {
        return mean + deviation * measured;
    }
}
