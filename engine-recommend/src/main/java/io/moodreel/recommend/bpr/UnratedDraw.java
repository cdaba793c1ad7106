package io.moodreel.recommend.bpr;

import io.moodreel.recommend.data.History;
import java.util.SplittableRandom;

/**
 * Draws the other half of a pair: of several items that somebody did not rate the one scored highest. Pairs already in order
 * by far teach nothing, and most of those drawn evenly are (Zhang, Chen, Wang, Yu, "Optimizing Top-N Collaborative Filtering
 * via Dynamic Negative Item Sampling", SIGIR 2013).
 */
final class UnratedDraw {
    /** What is drawn from nothing. */
    static final int NOTHING = -1;

    /** Draws beyond those wanted: an item that was rated is drawn again. */
    private static final int SPARE = 20;

    private UnratedDraw() {}

    /** The score of an item as far as the vectors have come. */
    @FunctionalInterface
    interface ItemScore {
        float of(int item);
    }

    /**
     * The hardest of some.
     *
     * @param candidates to draw from, with replacement
     * @param wanted how many are compared, 1 or more
     * @return {@link #NOTHING} when nearly all candidates are rated
     */
    static int hardest(History history, int[] candidates, int wanted, SplittableRandom random, ItemScore score) {
        int hardest = NOTHING;
        float highest = Float.NEGATIVE_INFINITY;
        int found = 0;
        for (int draw = 0; draw < wanted + SPARE && found < wanted; draw++) {
            int item = candidates[random.nextInt(candidates.length)];
            if (history.contains(item)) {
                continue;
            }
            found++;
            float scored = score.of(item);
            if (hardest == NOTHING || scored > highest) {
                hardest = item;
                highest = scored;
            }
        }
        return hardest;
    }
}
