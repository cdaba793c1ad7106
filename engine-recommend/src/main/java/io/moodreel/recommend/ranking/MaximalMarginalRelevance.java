package io.moodreel.recommend.ranking;

import io.moodreel.recommend.scoring.RankedItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders items so that each is good and unlike those before it (Carbonell and Goldstein 1998): the next is the one of
 * largest (1 − variety) · relevance − variety · greatest similarity to any chosen. Relevance is the score laid out from 0,
 * the last of the items, to 1, the first, so that the knob means the same whatever the scores are.
 */
final class MaximalMarginalRelevance {
    private MaximalMarginalRelevance() {}

    /** @param ranked best first */
    static List<RankedItem> order(List<RankedItem> ranked, ItemSimilarity similarity, double variety) {
        if (variety == 0 || ranked.size() < 3) {
            return ranked;
        }
        float[] relevance = relevance(ranked);
        float[] likeness = new float[ranked.size()];
        boolean[] taken = new boolean[ranked.size()];
        List<RankedItem> ordered = new ArrayList<>(ranked.size());
        for (int place = 0; place < taken.length; place++) {
            int next = next(relevance, likeness, taken, variety);
            taken[next] = true;
            ordered.add(ranked.get(next));
            for (int other = 0; other < taken.length; other++) {
                if (!taken[other]) {
                    float between = similarity.between(
                            ranked.get(next).item(), ranked.get(other).item());
                    likeness[other] = Math.max(likeness[other], between);
                }
            }
        }
        return ordered;
    }

    private static int next(float[] relevance, float[] likeness, boolean[] taken, double variety) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < taken.length; i++) {
            double value = (1 - variety) * relevance[i] - variety * likeness[i];
            if (!taken[i] && value > most) {
                best = i;
                most = value;
            }
        }
        return best;
    }

    private static float[] relevance(List<RankedItem> ranked) {
        float most = ranked.getFirst().score();
        float least = ranked.getLast().score();
        float range = most > least ? most - least : 1;
        float[] relevance = new float[ranked.size()];
        for (int i = 0; i < relevance.length; i++) {
            relevance[i] = (ranked.get(i).score() - least) / range;
        }
        return relevance;
    }
}
