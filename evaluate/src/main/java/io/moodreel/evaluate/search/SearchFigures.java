package io.moodreel.evaluate.search;

import java.util.List;
import java.util.Map;

/** How good one ranking is, given the grades of the titles that answer. Stateless. */
final class SearchFigures {
    /** How far down people look. */
    static final int K = 10;

    /** From this grade on a title counts as found; a lower one is only better than nothing. */
    private static final int GOOD = 2;

    private SearchFigures() {}

    /**
     * Normalised discounted cumulative gain of the first {@value #K} (Järvelin and Kekäläinen 2002), a grade g being worth
     * 2^g − 1 (Burges et al. 2005): 1 when no order could be better, 0 when none of them answers.
     */
    static double ndcg(List<Long> ranking, Map<Long, Integer> grades) {
        double gained =
                gain(ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList());
        List<Integer> best = grades.values().stream()
                .sorted((first, second) -> Integer.compare(second, first))
                .toList();
        return gained / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(K, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    /** One by the rank of the first good answer; 0 when the first {@value #K} have none. */
    static double reciprocalRank(List<Long> ranking, Map<Long, Integer> grades) {
        for (int i = 0; i < Math.min(K, ranking.size()); i++) {
            if (grades.getOrDefault(ranking.get(i), 0) >= GOOD) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
