package io.moodreel.recommend.ranking;

/**
 * How a row is made of scores.
 *
 * @param limit places, 1 to 1000
 * @param variety 0 (the best alone) to 1 (each as unlike those before as can be)
 * @param exploration chance of each place to be given to a draw from further down instead of the next best, 0 to below 1;
 *     0 for none
 * @param evidence how many pieces of evidence a reason carries, 1 or more
 */
public record RankingOptions(int limit, double variety, double exploration, int evidence) {
    public RankingOptions {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit is " + limit + "; it must be from 1 to 1000");
        }
        if (!(variety >= 0 && variety <= 1)) {
            throw new IllegalArgumentException("variety is " + variety + "; it must be from 0 to 1");
        }
        if (!(exploration >= 0 && exploration < 1)) {
            throw new IllegalArgumentException("exploration is " + exploration + "; it must be from 0 to below 1");
        }
        if (evidence < 1) {
            throw new IllegalArgumentException("evidence is " + evidence + "; it must be 1 or more");
        }
    }

    /** The best, with up to three pieces of evidence each. */
    public static RankingOptions best(int limit) {
        return new RankingOptions(limit, 0, 0, 3);
    }
}
