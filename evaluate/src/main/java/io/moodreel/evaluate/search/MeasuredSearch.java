package io.moodreel.evaluate.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How well one way of searching answers wishes.
 *
 * @param name of the way
 * @param ndcg one figure a wish, 0–1
 * @param reciprocalRanks one figure a wish, 0–1
 * @param milliseconds a wish, on average, everything included
 */
public record MeasuredSearch(String name, double[] ndcg, double[] reciprocalRanks, double milliseconds) {

    /** Asks every wish once to warm up, and once more against the clock. */
    public static MeasuredSearch of(WayOfSearching way, SearchCatalogue catalogue, List<Wish> wishes) {
        double[] ndcg = new double[wishes.size()];
        double[] reciprocalRanks = new double[wishes.size()];
        for (int i = 0; i < wishes.size(); i++) {
            List<Long> ranking = way.titles().apply(wishes.get(i).text());
            Map<Long, Integer> grades = catalogue.grades(wishes.get(i));
            ndcg[i] = SearchFigures.ndcg(ranking, grades);
            reciprocalRanks[i] = SearchFigures.reciprocalRank(ranking, grades);
        }
        long start = System.nanoTime();
        wishes.forEach(wish -> way.titles().apply(wish.text()));
        double milliseconds = (System.nanoTime() - start) / 1e6 / wishes.size();
        return new MeasuredSearch(way.name(), ndcg, reciprocalRanks, milliseconds);
    }

    public double meanNdcg() {
        return mean(ndcg);
    }

    public double meanReciprocalRank() {
        return mean(reciprocalRanks);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
