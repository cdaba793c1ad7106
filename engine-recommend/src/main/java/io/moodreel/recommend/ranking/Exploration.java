package io.moodreel.recommend.ranking;

import io.moodreel.recommend.scoring.RankedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Gives some places of a row to items from further down, and tells the chance with which every item came to its place: with
 * a chance of {@code exploration} a place goes to a uniform draw from all that are left, else to the next best (ε-greedy,
 * place by place).
 */
final class Exploration {
    /**
     * An item at its place.
     *
     * @param propensity above 0, at most 1
     */
    record Placed(RankedItem item, double propensity) {}

    private Exploration() {}

    /**
     * Fills a row.
     *
     * @param ordered in the order wanted, more than there are places so that there is something to explore
     */
    static List<Placed> fill(List<RankedItem> ordered, int places, double exploration, RandomGenerator random) {
        List<RankedItem> left = new ArrayList<>(ordered);
        List<Placed> row = new ArrayList<>();
        while (row.size() < places && !left.isEmpty()) {
            boolean explore = exploration > 0 && random.nextDouble() < exploration;
            int place = explore ? random.nextInt(left.size()) : 0;
            double chance = exploration / left.size() + (place == 0 ? 1 - exploration : 0);
            row.add(new Placed(left.remove(place), chance));
        }
        return row;
    }
}
