package io.moodreel.recommend.evaluation.metric;

import java.util.function.IntPredicate;

/**
 * How good the first k places of one person's ranking are; every item they rated in the test part is relevant, all alike
 * (binary gain). Each is from 0 to 1.
 *
 * @param ndcg discounted cumulative gain, Σ 1/log₂(place + 1) over relevant places, by the largest possible with min(k,
 *     relevant) (Järvelin and Kekäläinen 2002)
 * @param precision relevant places by k, also when fewer than k were recommended
 * @param recall relevant places by all relevant items
 * @param averagePrecision mean over min(k, relevant) of the precision at each relevant place
 * @param reciprocalRank one over the first relevant place
 * @param hit 1 when any place is relevant
 */
public record RankingMetrics(
        double ndcg, double precision, double recall, double averagePrecision, double reciprocalRank, double hit) {
    /**
     * Measures a ranking.
     *
     * @param ranked best first; only the first k count
     * @param relevantCount how many items are relevant, 1 or more, ranked or not
     */
    public static RankingMetrics of(int[] ranked, IntPredicate relevant, int relevantCount, int k) {
        double gain = 0;
        double precisions = 0;
        double reciprocalRank = 0;
        int hits = 0;
        for (int place = 1; place <= Math.min(k, ranked.length); place++) {
            if (!relevant.test(ranked[place - 1])) {
                continue;
            }
            hits++;
            gain += discount(place);
            precisions += (double) hits / place;
            if (hits == 1) {
                reciprocalRank = 1.0 / place;
            }
        }
        int best = Math.min(k, relevantCount);
        double largestGain = 0;
        for (int place = 1; place <= best; place++) {
            largestGain += discount(place);
        }
        return new RankingMetrics(
                gain / largestGain,
                (double) hits / k,
                (double) hits / relevantCount,
                precisions / best,
                reciprocalRank,
                hits > 0 ? 1 : 0);
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 1);
    }
}
