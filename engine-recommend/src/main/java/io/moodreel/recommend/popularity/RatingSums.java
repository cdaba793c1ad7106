package io.moodreel.recommend.popularity;

import io.moodreel.recommend.data.Interactions;

/** Adds up the ratings of an item. */
final class RatingSums {
    private RatingSums() {}

    static double of(Interactions interactions, int item) {
        double sum = 0;
        for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
            sum += interactions.raterRating(entry);
        }
        return sum;
    }
}
