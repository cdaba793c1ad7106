package io.moodreel.recommend.scoring;

import java.util.Arrays;

/**
 * Room for one answer of a {@link Scorer}: for every item a score and how much stands behind it. Reused from query to
 * query, because a fresh array for every request would be the server's largest source of garbage. Not safe for several
 * threads; take one for each, from a {@link ScoresPool} where threads come and go.
 */
public final class Scores {
    /** The score of an item the scorer can say nothing about; such items are never picked. */
    public static final float UNPLACED = Float.NEGATIVE_INFINITY;

    /** What an item is given. */
    @FunctionalInterface
    public interface ItemScore {
        float of(int item);
    }

    private final float[] values;
    private final float[] support;

    /** Room for this many items, none of them placed. */
    public Scores(int itemCount) {
        values = new float[itemCount];
        support = new float[itemCount];
        clear();
    }

    /** By item: higher is better, {@link #UNPLACED} for unknown. Only comparable within one answer of one scorer. */
    public float[] values() {
        return values;
    }

    /**
     * By item: decides between equal scores, higher first; for example how many neighbours stand behind a mean. 0 where
     * the scorer has nothing to say. What is still equal is ordered by the item's id.
     */
    public float[] support() {
        return support;
    }

    public int itemCount() {
        return values.length;
    }

    /**
     * Places every item that enough people rated; how many they are is its support.
     *
     * @param raterCounts by item
     * @param fewest how many are enough, 1 or more
     * @return whether there is any
     */
    public boolean placeRated(float[] raterCounts, float fewest, ItemScore score) {
        boolean placed = false;
        for (int item = 0; item < raterCounts.length; item++) {
            if (raterCounts[item] >= fewest) {
                values[item] = score.of(item);
                support[item] = raterCounts[item];
                placed = true;
            }
        }
        return placed;
    }

    /** Makes every item unplaced and without support. */
    public void clear() {
        Arrays.fill(values, UNPLACED);
        Arrays.fill(support, 0);
    }
}
