package io.moodreel.recommend.data;

import java.util.Arrays;

/** Sorts each user's entries by item and drops all but the last rating of an item, in place. */
final class RowSorter {
    private final int[] starts;
    private final int[] items;
    private final float[] ratings;
    private final int[] times;

    RowSorter(int[] starts, int[] items, float[] ratings, int[] times) {
        this.starts = starts;
        this.items = items;
        this.ratings = ratings;
        this.times = times;
    }

    Interactions sorted(IdIndex userIds, IdIndex itemIds) {
        int longest = 0;
        for (int user = 0; user < userIds.size(); user++) {
            longest = Math.max(longest, starts[user + 1] - starts[user]);
        }
        long[] keys = new long[longest];
        int[] rowItems = new int[longest];
        float[] rowRatings = new float[longest];
        int[] rowTimes = new int[longest];
        int written = 0;
        int start = 0;
        for (int user = 0; user < userIds.size(); user++) {
            int length = starts[user + 1] - start;
            System.arraycopy(items, start, rowItems, 0, length);
            System.arraycopy(ratings, start, rowRatings, 0, length);
            System.arraycopy(times, start, rowTimes, 0, length);
            for (int i = 0; i < length; i++) {
                keys[i] = (long) rowItems[i] << 32 | i;
            }
            Arrays.sort(keys, 0, length);
            start = starts[user + 1];
            starts[user] = written;
            for (int k = 0; k < length; k++) {
                int i = (int) keys[k];
                boolean repeated = written > starts[user] && items[written - 1] == rowItems[i];
                if (repeated && Integer.compareUnsigned(times[written - 1], rowTimes[i]) > 0) {
                    continue;
                }
                int place = repeated ? written - 1 : written++;
                items[place] = rowItems[i];
                ratings[place] = rowRatings[i];
                times[place] = rowTimes[i];
            }
        }
        starts[userIds.size()] = written;
        return Interactions.ofSortedRows(
                userIds, itemIds, starts, trimmed(items, written), trimmed(ratings, written), trimmed(times, written));
    }

    private static int[] trimmed(int[] values, int length) {
        return values.length == length ? values : Arrays.copyOf(values, length);
    }

    private static float[] trimmed(float[] values, int length) {
        return values.length == length ? values : Arrays.copyOf(values, length);
    }
}
