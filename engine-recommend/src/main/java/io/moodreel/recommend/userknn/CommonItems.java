package io.moodreel.recommend.userknn;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import java.util.Arrays;

/**
 * For one history and every user of the data the sums over their common items that a correlation needs, added up item by
 * item along the columns; O(Σ raters). Scratch that is reused: 56 bytes a user. Not safe for several threads.
 */
final class CommonItems {
    private static final int SUMS = 6;
    private static final int N = 0;
    private static final int X = 1;
    private static final int Y = 2;
    private static final int XX = 3;
    private static final int YY = 4;
    private static final int XY = 5;

    private final Interactions interactions;
    private final double[] sums;
    private final int[] met;
    private int metCount;

    CommonItems(Interactions interactions) {
        this.interactions = interactions;
        this.sums = new double[Math.multiplyExact(SUMS, interactions.userCount())];
        this.met = new int[interactions.userCount()];
    }

    /** Adds up for a history, after forgetting the one before. */
    void collect(History history) {
        for (int i = 0; i < metCount; i++) {
            Arrays.fill(sums, met[i] * SUMS, (met[i] + 1) * SUMS, 0);
        }
        metCount = 0;
        for (int place = 0; place < history.size(); place++) {
            int item = history.item(place);
            double x = history.rating(place);
            for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                add(interactions.rater(entry), x, interactions.raterRating(entry));
            }
        }
    }

    private void add(int user, double x, double y) {
        int at = user * SUMS;
        if (sums[at + N] == 0) {
            met[metCount++] = user;
        }
        sums[at + N]++;
        sums[at + X] += x;
        sums[at + Y] += y;
        sums[at + XX] += x * x;
        sums[at + YY] += y * y;
        sums[at + XY] += x * y;
    }

    /** How many users share an item with the history. */
    int metCount() {
        return metCount;
    }

    /** The users who share an item, each once. */
    int met(int place) {
        return met[place];
    }

    /** How many items a user shares. */
    int count(int user) {
        return (int) sums[user * SUMS + N];
    }

    /** Pearson's correlation over the common items, −1 to 1; 0 when either side does not vary. */
    double correlation(int user) {
        int at = user * SUMS;
        double n = sums[at + N];
        double varianceX = n * sums[at + XX] - sums[at + X] * sums[at + X];
        double varianceY = n * sums[at + YY] - sums[at + Y] * sums[at + Y];
        // equal ratings that floats cannot hold exactly leave a remainder of this order
        if (varianceX <= 1e-9 * n * sums[at + XX] || varianceY <= 1e-9 * n * sums[at + YY]) {
            return 0;
        }
        double covariance = n * sums[at + XY] - sums[at + X] * sums[at + Y];
        return covariance / Math.sqrt(varianceX * varianceY);
    }
}
