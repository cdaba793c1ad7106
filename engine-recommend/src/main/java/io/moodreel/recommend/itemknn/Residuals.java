package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.data.Interactions;

/**
 * Every rating less what was to be expected, by entry and by rater entry.
 *
 * @param byUser in the order of entries
 * @param byItem in the order of rater entries
 */
record Residuals(float[] byUser, float[] byItem) {
    /** Less each user's own number. */
    static Residuals of(Interactions interactions, float[] userOffsets) {
        return of(interactions, userOffsets, new float[interactions.itemCount()]);
    }

    /** Less the baseline. */
    static Residuals of(Interactions interactions, BaselineBiases biases) {
        float[] users = new float[interactions.userCount()];
        for (int user = 0; user < users.length; user++) {
            users[user] = biases.mean() + biases.ofPerson(interactions.history(user));
        }
        return of(interactions, users, biases.items());
    }

    private static Residuals of(Interactions interactions, float[] users, float[] items) {
        float[] byUser = new float[interactions.size()];
        float[] byItem = new float[byUser.length];
        for (int user = 0; user < users.length; user++) {
            for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                byUser[entry] = interactions.rating(entry) - users[user] - items[interactions.item(entry)];
            }
        }
        for (int item = 0; item < items.length; item++) {
            for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                byItem[entry] = interactions.raterRating(entry) - users[interactions.rater(entry)] - items[item];
            }
        }
        return new Residuals(byUser, byItem);
    }

    /** Σ of squares over rater entries. */
    double squares(int from, int to) {
        double squares = 0;
        for (int entry = from; entry < to; entry++) {
            squares += (double) byItem[entry] * byItem[entry];
        }
        return squares;
    }
}
