package io.moodreel.recommend.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects ratings one by one, in any order, and packs them into {@link Interactions}. Of two ratings by one user for
 * one item the later in time counts, and of equal times the one added later. Not safe for several threads.
 *
 * <p>Takes 16 bytes a rating while collecting, in blocks that are given up as they are packed, so that the whole never
 * lies in memory three times.
 */
public final class InteractionsBuilder {
    private static final int BLOCK = 1 << 16;
    private static final Block EMPTY = new Block(new int[0], new int[0], new float[0], new int[0]);

    private final IdInterner users = new IdInterner();
    private final IdInterner items = new IdInterner();
    private final List<Block> blocks = new ArrayList<>();
    private int inLastBlock = BLOCK;

    private record Block(int[] users, int[] items, float[] ratings, int[] times) {
        Block() {
            this(new int[BLOCK], new int[BLOCK], new float[BLOCK], new int[BLOCK]);
        }
    }

    /**
     * One rating.
     *
     * @param user any id
     * @param item any id
     * @param rating finite, on whatever scale; 1 where there is only "liked"
     * @param time seconds since 1970, 0 when unknown
     * @throws IllegalArgumentException for NaN, an infinite rating, or a time out of range
     */
    public InteractionsBuilder add(long user, long item, float rating, long time) {
        Ratings.requireFinite(rating);
        Ratings.requireTime(time);
        if (inLastBlock == BLOCK) {
            blocks.add(new Block());
            inLastBlock = 0;
        }
        Block block = blocks.getLast();
        block.users[inLastBlock] = users.number(user);
        block.items[inLastBlock] = items.number(item);
        block.ratings[inLastBlock] = rating;
        block.times[inLastBlock] = (int) time;
        inLastBlock++;
        return this;
    }

    /** One rating at an unknown time. */
    public InteractionsBuilder add(long user, long item, float rating) {
        return add(user, item, rating, 0);
    }

    /** Makes a user known who may have rated nothing yet. */
    public InteractionsBuilder addUser(long user) {
        users.number(user);
        return this;
    }

    /** Makes an item known that nobody may have rated yet. */
    public InteractionsBuilder addItem(long item) {
        items.number(item);
        return this;
    }

    /** How many ratings were added, repeated ones included. */
    public long size() {
        return blocks.isEmpty() ? 0 : (long) (blocks.size() - 1) * BLOCK + inLastBlock;
    }

    /** Packs what was collected and forgets it: a builder builds once. */
    public Interactions build() {
        if (size() > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(
                    size() + " ratings; one Interactions holds at most 2147483639. Train on a sample");
        }
        IdIndex userIds = users.toIndex();
        IdIndex itemIds = items.toIndex();
        int[] userPlaces = users.placesIn(userIds);
        int[] itemPlaces = items.placesIn(itemIds);
        int[] starts = starts(userPlaces, userIds.size());
        int total = starts[userIds.size()];
        int[] columns = new int[total];
        float[] ratings = new float[total];
        int[] times = new int[total];
        int[] next = Arrays.copyOf(starts, userIds.size());
        for (int number = 0; number < blocks.size(); number++) {
            Block block = blocks.get(number);
            for (int i = 0; i < sizeOf(number); i++) {
                int entry = next[userPlaces[block.users[i]]]++;
                columns[entry] = itemPlaces[block.items[i]];
                ratings[entry] = block.ratings[i];
                times[entry] = block.times[i];
            }
            if (number < blocks.size() - 1) {
                blocks.set(number, EMPTY);
            }
        }
        blocks.clear();
        inLastBlock = BLOCK;
        return new RowSorter(starts, columns, ratings, times).sorted(userIds, itemIds);
    }

    private int[] starts(int[] userPlaces, int userCount) {
        int[] starts = new int[userCount + 1];
        for (int number = 0; number < blocks.size(); number++) {
            int[] blockUsers = blocks.get(number).users;
            for (int i = 0; i < sizeOf(number); i++) {
                starts[userPlaces[blockUsers[i]] + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    private int sizeOf(int block) {
        return block == blocks.size() - 1 ? inLastBlock : BLOCK;
    }
}
