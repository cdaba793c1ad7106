package io.moodreel.recommend.data;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Who rated what, how and when: a sparse matrix of users × items, kept twice, by user (compressed sparse rows, with
 * times) and by item (compressed sparse columns). Immutable and safe for any thread.
 *
 * <p>An <em>entry</em> is a place in the arrays by user, from {@link #start} to {@link #end} of a user, items ascending;
 * a <em>rater entry</em> is a place in the arrays by item, users ascending. 20 bytes a rating: item, rating and time by
 * user, user and rating by item; 25 million ratings take half a gigabyte, 0.9 with the builder's blocks at the peak.
 *
 * <p>Ratings are finite floats on whatever scale the data has, or weights of implicit feedback. Users and items may
 * have no rating at all: parts of one data set share their indexes.
 */
public final class Interactions {
    private final IdIndex users;
    private final IdIndex items;
    private final int[] starts;
    private final int[] columns;
    private final float[] ratings;
    private final int[] times;
    private final int[] raterStarts;
    private final int[] raters;
    private final float[] raterRatings;
    private final double mean;

    private Interactions(IdIndex users, IdIndex items, int[] starts, int[] columns, float[] ratings, int[] times) {
        this.users = users;
        this.items = items;
        this.starts = starts;
        this.columns = columns;
        this.ratings = ratings;
        this.times = times;
        this.raterStarts = new int[items.size() + 1];
        for (int column : columns) {
            raterStarts[column + 1]++;
        }
        Arrays.parallelPrefix(raterStarts, Integer::sum);
        this.raters = new int[columns.length];
        this.raterRatings = new float[columns.length];
        int[] next = Arrays.copyOf(raterStarts, items.size());
        double sum = 0;
        for (int user = 0; user < users.size(); user++) {
            for (int entry = starts[user]; entry < starts[user + 1]; entry++) {
                int place = next[columns[entry]]++;
                raters[place] = user;
                raterRatings[place] = ratings[entry];
                sum += ratings[entry];
            }
        }
        this.mean = sum / columns.length;
    }

    public static InteractionsBuilder builder() {
        return new InteractionsBuilder();
    }

    /**
     * Takes over rows as {@link #start}, {@link #item} and {@link #rating} give them, without times: how a model file
     * keeps ratings, opened in no more memory than they take.
     *
     * @param userIds ascending
     * @param itemIds ascending
     * @param starts for each user the first entry, and the number of entries behind the last
     * @param columns items, ascending within a row without repetition
     */
    public static Interactions ofRows(long[] userIds, long[] itemIds, int[] starts, int[] columns, float[] ratings) {
        return new Interactions(
                IdIndex.ofAscending(userIds),
                IdIndex.ofAscending(itemIds),
                starts,
                columns,
                ratings,
                new int[columns.length]);
    }

    /** Takes over arrays whose rows ascend by item without repetition. */
    static Interactions ofSortedRows(
            IdIndex users, IdIndex items, int[] starts, int[] columns, float[] ratings, int[] times) {
        return new Interactions(users, items, starts, columns, ratings, times);
    }

    public IdIndex users() {
        return users;
    }

    public IdIndex items() {
        return items;
    }

    public int userCount() {
        return users.size();
    }

    public int itemCount() {
        return items.size();
    }

    /** How many ratings there are. */
    public int size() {
        return columns.length;
    }

    /** The mean of all ratings, NaN when there is none. */
    public double mean() {
        return mean;
    }

    /** The user's first entry. */
    public int start(int user) {
        return starts[user];
    }

    /** The entry after the user's last. */
    public int end(int user) {
        return starts[user + 1];
    }

    /** How many items the user rated. */
    public int ratingCount(int user) {
        return starts[user + 1] - starts[user];
    }

    /** Where a user's rating of an item is, below 0 when there is none. */
    public int entry(int user, int item) {
        return Arrays.binarySearch(columns, starts[user], starts[user + 1], item);
    }

    public int item(int entry) {
        return columns[entry];
    }

    public float rating(int entry) {
        return ratings[entry];
    }

    /** Seconds since 1970, 0 when unknown. */
    public long time(int entry) {
        return Integer.toUnsignedLong(times[entry]);
    }

    /** The item's first rater entry. */
    public int raterStart(int item) {
        return raterStarts[item];
    }

    /** The rater entry after the item's last. */
    public int raterEnd(int item) {
        return raterStarts[item + 1];
    }

    /** How many users rated the item. */
    public int raterCount(int item) {
        return raterStarts[item + 1] - raterStarts[item];
    }

    public int rater(int raterEntry) {
        return raters[raterEntry];
    }

    public float raterRating(int raterEntry) {
        return raterRatings[raterEntry];
    }

    /** What one user rated, without copying. */
    public History history(int user) {
        return new History(user, columns, ratings, times, starts[user], starts[user + 1]);
    }

    /** Whether any rating knows its time. */
    public boolean hasTimes() {
        for (int time : times) {
            if (time != 0) {
                return true;
            }
        }
        return false;
    }

    /** The entries that pass, under the same indexes. */
    public Interactions where(IntPredicate entryPasses) {
        int[] newStarts = new int[starts.length];
        int[] kept = new int[columns.length];
        int size = 0;
        for (int user = 0; user < users.size(); user++) {
            for (int entry = starts[user]; entry < starts[user + 1]; entry++) {
                if (entryPasses.test(entry)) {
                    kept[size++] = entry;
                }
            }
            newStarts[user + 1] = size;
        }
        int[] newColumns = new int[size];
        float[] newRatings = new float[size];
        int[] newTimes = new int[size];
        for (int i = 0; i < size; i++) {
            newColumns[i] = columns[kept[i]];
            newRatings[i] = ratings[kept[i]];
            newTimes[i] = times[kept[i]];
        }
        return new Interactions(users, items, newStarts, newColumns, newRatings, newTimes);
    }

    /** The same ratings under larger indexes, which must hold all the ids of the present ones. */
    public Interactions under(IdIndex newUsers, IdIndex newItems) {
        if (newUsers.equals(users) && newItems.equals(items)) {
            return this;
        }
        int[] userPlaces = users.placesIn(newUsers);
        int[] itemPlaces = items.placesIn(newItems);
        int[] newStarts = new int[newUsers.size() + 1];
        for (int user = 0; user < users.size(); user++) {
            newStarts[userPlaces[user] + 1] = ratingCount(user);
        }
        Arrays.parallelPrefix(newStarts, Integer::sum);
        int[] newColumns = new int[columns.length];
        // both indexes ascend by id, so rows and columns keep their order
        for (int entry = 0; entry < columns.length; entry++) {
            newColumns[entry] = itemPlaces[columns[entry]];
        }
        return new Interactions(newUsers, newItems, newStarts, newColumns, ratings, times);
    }

    /** The same ratings under indexes without the users and items that have none. */
    public Interactions dense() {
        InteractionsBuilder builder = builder();
        for (int user = 0; user < userCount(); user++) {
            for (int entry = starts[user]; entry < starts[user + 1]; entry++) {
                builder.add(users.id(user), items.id(columns[entry]), ratings[entry], time(entry));
            }
        }
        return builder.build();
    }

    /** Bytes of all arrays; object headers are left out. */
    public long memoryBytes() {
        return 20L * columns.length
                + 4L * (starts.length + raterStarts.length)
                + users.memoryBytes()
                + items.memoryBytes();
    }

    @Override
    public String toString() {
        return size() + " ratings by " + userCount() + " users of " + itemCount() + " items";
    }
}
