package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.math.FactorTable;
import io.moodreel.recommend.math.VectorMath;
import java.util.SplittableRandom;

/**
 * All vectors and biases while they are being learned, row by row of {@code columns} numbers: the factors and one more, which is a
 * 1 in {@code items} and {@code together} so that it meets the other side's bias, and without meaning elsewhere.
 */
final class Factors {
    private static final float START_DEVIATION = 0.1f;

    final int columns;

    /** q. */
    final float[] items;

    final float[] itemBiases;

    /** y. */
    final float[] implicit;

    /** p. */
    final float[] own;

    /** p + |N|^−½ Σ y, which is what meets the items. */
    final float[] together;

    final float[] userBiases;

    Factors(Interactions interactions, int factors) {
        columns = factors + 1;
        items = FactorTable.room(interactions.itemCount(), "items", columns);
        itemBiases = new float[interactions.itemCount()];
        implicit = FactorTable.room(interactions.itemCount(), "items", columns);
        own = FactorTable.room(interactions.userCount(), "users", columns);
        together = FactorTable.room(interactions.userCount(), "users", columns);
        userBiases = new float[interactions.userCount()];
    }

    /** Where the learning begins: small random q, all else 0. */
    void start(Interactions interactions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int last = columns - 1;
        for (int item = 0; item < interactions.itemCount(); item++) {
            items[item * columns + last] = 1;
            for (int i = 0; i < last && interactions.raterCount(item) > 0; i++) {
                items[item * columns + i] = (float) (START_DEVIATION * random.nextGaussian());
            }
        }
        for (int user = 0; user < interactions.userCount(); user++) {
            together[user * columns + last] = 1;
        }
    }

    /** target += |N|^−½ Σ over what a user rated of their rows in a table of items. */
    void imply(Interactions interactions, int user, float[] table, float[] target, int targetFrom) {
        float share = share(interactions.ratingCount(user));
        for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
            VectorMath.addScaled(share, table, interactions.item(entry) * columns, target, targetFrom, columns - 1);
        }
    }

    /** |N|^−½. */
    static float share(int ratings) {
        return (float) (1 / Math.sqrt(ratings));
    }
}
