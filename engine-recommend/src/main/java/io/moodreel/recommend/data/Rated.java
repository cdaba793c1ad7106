package io.moodreel.recommend.data;

/**
 * One rating in a {@link History}.
 *
 * @param item the item's index, 0 or more
 * @param rating how much it was liked, finite, on whatever scale the data has
 * @param time seconds since 1970, up to 2³² − 1 (the year 2106), 0 when unknown
 */
public record Rated(int item, float rating, long time) {
    public Rated {
        if (item < 0) {
            throw new IllegalArgumentException("item is " + item + "; an item's index is 0 or more");
        }
        Ratings.requireFinite(rating);
        Ratings.requireTime(time);
    }
}
