package io.moodreel.recommend.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What one person rated, ascending by item: all that a scorer is told about them, so that a rating given a moment ago
 * counts in the next answer and a newcomer is served like anybody else. Immutable and safe for any thread; of an
 * {@link Interactions} row it is a view without copies.
 *
 * <p>Items are indexes, ratings finite, times seconds since 1970 (0 when unknown).
 */
public final class History {
    /** The {@link #user} of somebody the training data does not hold. */
    public static final int NEW_USER = -1;

    private static final History NOTHING = new History(NEW_USER, new int[0], new float[0], new int[0], 0, 0);

    private final int user;
    private final int[] items;
    private final float[] ratings;
    private final int[] times;
    private final int from;
    private final int to;

    History(int user, int[] items, float[] ratings, int[] times, int from, int to) {
        this.user = user;
        this.items = items;
        this.ratings = ratings;
        this.times = times;
        this.from = from;
        this.to = to;
    }

    /** The history of somebody new who rated nothing. */
    public static History empty() {
        return NOTHING;
    }

    /** A newcomer's history, given in any order; of two ratings for an item the later in time, then in the list, counts. */
    public static History of(List<Rated> ratings) {
        return of(NEW_USER, ratings);
    }

    /**
     * A history of somebody whose row in the training data may be older.
     *
     * @param user their index in the training data, or {@link #NEW_USER}
     */
    public static History of(int user, List<Rated> ratings) {
        List<Rated> ordered = ratings.stream()
                .sorted(Comparator.comparingInt(Rated::item).thenComparingLong(Rated::time))
                .toList();
        int[] items = new int[ordered.size()];
        float[] values = new float[items.length];
        int[] times = new int[items.length];
        int size = 0;
        for (Rated rated : ordered) {
            int place = size > 0 && items[size - 1] == rated.item() ? size - 1 : size++;
            items[place] = rated.item();
            values[place] = rated.rating();
            times[place] = (int) rated.time();
        }
        return new History(user, items, values, times, 0, size);
    }

    /**
     * Which row of the training data is this person's, or {@link #NEW_USER}: for leaving that row out of the neighbours,
     * never for looking up what was learned about them.
     */
    public int user() {
        return user;
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    /** The item at a place from 0 to size − 1; items ascend. */
    public int item(int place) {
        return items[from + place];
    }

    public float rating(int place) {
        return ratings[from + place];
    }

    /** Seconds since 1970, 0 when unknown. */
    public long time(int place) {
        return Integer.toUnsignedLong(times[from + place]);
    }

    public boolean contains(int item) {
        return Arrays.binarySearch(items, from, to, item) >= 0;
    }

    /** This person's rating of an item, NaN when they gave none. */
    public float ratingOf(int item) {
        int place = Arrays.binarySearch(items, from, to, item);
        return place < 0 ? Float.NaN : ratings[place];
    }

    /** The mean of the ratings, NaN when there is none. */
    public double meanRating() {
        double sum = 0;
        for (int entry = from; entry < to; entry++) {
            sum += ratings[entry];
        }
        return sum / size();
    }

    /** The same history after one more, or one changed, rating. */
    public History with(Rated rated) {
        int found = Arrays.binarySearch(items, from, to, rated.item());
        int place = (found < 0 ? -found - 1 : found) - from;
        int skipped = found < 0 ? 0 : 1;
        int size = size() + 1 - skipped;
        int[] newItems = new int[size];
        float[] newRatings = new float[size];
        int[] newTimes = new int[size];
        int rest = size() - place - skipped;
        System.arraycopy(items, from, newItems, 0, place);
        System.arraycopy(ratings, from, newRatings, 0, place);
        System.arraycopy(times, from, newTimes, 0, place);
        System.arraycopy(items, from + place + skipped, newItems, place + 1, rest);
        System.arraycopy(ratings, from + place + skipped, newRatings, place + 1, rest);
        System.arraycopy(times, from + place + skipped, newTimes, place + 1, rest);
        newItems[place] = rated.item();
        newRatings[place] = rated.rating();
        newTimes[place] = (int) rated.time();
        return new History(user, newItems, newRatings, newTimes, 0, size);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("user ").append(user).append(':');
        for (int place = 0; place < size(); place++) {
            text.append(' ').append(item(place)).append('=').append(rating(place));
        }
        return text.toString();
    }
}
