package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;

/**
 * How much better than the mean each item is rated, and how much more kindly than others a person rates: b(u, i) = μ +
 * b(i) + b(u), each a mean of what is left, damped (Koren 2010). Immutable and safe for any thread.
 *
 * @param mean μ
 * @param items b(i)
 */
record BaselineBiases(float mean, float[] items) {
    private static final double ITEM_DAMPING = 5;
    private static final double USER_DAMPING = 5;

    static BaselineBiases of(Interactions interactions) {
        double mean = interactions.size() == 0 ? 0 : interactions.mean();
        float[] users = new float[interactions.userCount()];
        float[] items = new float[interactions.itemCount()];
        // each depends on the other: two rounds settle them
        for (int round = 0; round < 2; round++) {
            for (int item = 0; item < items.length; item++) {
                double sum = 0;
                for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                    sum += interactions.raterRating(entry) - mean - users[interactions.rater(entry)];
                }
                items[item] = (float) (sum / (interactions.raterCount(item) + ITEM_DAMPING));
            }
            BaselineBiases biases = new BaselineBiases((float) mean, items);
            for (int user = 0; user < users.length; user++) {
                users[user] = biases.ofPerson(interactions.history(user));
            }
        }
        return new BaselineBiases((float) mean, items);
    }

    /** b(u) of anybody, from what they rated. */
    float ofPerson(History history) {
        double sum = 0;
        for (int place = 0; place < history.size(); place++) {
            sum += history.rating(place) - mean - items[history.item(place)];
        }
        return (float) (sum / (history.size() + USER_DAMPING));
    }
}
