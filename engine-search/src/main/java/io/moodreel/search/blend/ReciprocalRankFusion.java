package io.moodreel.search.blend;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one ranking of several: a title earns a list's weight divided by {@code k} plus its rank there, from every list
 * that has it (Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning
 * methods", SIGIR 2009). Ranks alone count, so that lists with scores of different nature can be mixed. Immutable.
 */
final class ReciprocalRankFusion {
    private static final Comparator<FusedHit> BEST_FIRST_THEN_ID =
            Comparator.comparingDouble(FusedHit::score).reversed().thenComparingLong(FusedHit::id);

    private final double k;

    /** @param k how little the first ranks stand out; 60 in the paper; 0 or more */
    ReciprocalRankFusion(double k) {
        if (!(k >= 0 && k < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("k is " + k + "; it must be a finite number from 0 up");
        }
        this.k = k;
    }

    /** The best of all lists together, ties by id. */
    List<FusedHit> fuse(List<RankedList> lists, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count is " + count + "; ask for at least 1 title");
        }
        double most =
                lists.stream().mapToDouble(list -> list.weight() / (k + 1)).sum();
        Map<Long, Double> earned = new HashMap<>();
        for (RankedList list : lists) {
            for (int i = 0; i < list.ids().size(); i++) {
                earned.merge(list.ids().get(i), list.weight() / (k + i + 1), Double::sum);
            }
        }
        return earned.entrySet().stream()
                .map(entry -> new FusedHit(entry.getKey(), entry.getValue() / most))
                .sorted(BEST_FIRST_THEN_ID)
                .limit(count)
                .toList();
    }
}
