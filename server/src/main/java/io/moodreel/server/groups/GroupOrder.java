package io.moodreel.server.groups;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several people's orders of the same titles made one. A title counts for each of them by its place, from 1 for the first
 * to nearly 0 for the last: scores of different people's models cannot be compared, places can (Borda).
 */
final class GroupOrder {
    private GroupOrder() {}

    private record Standing(long title, double least, double average) {
        double by(Way way) {
            return way == Way.LEAST_MISERY ? least : average;
        }

        /** What decides between titles that are equally good. */
        double otherwise(Way way) {
            return way == Way.LEAST_MISERY ? average : least;
        }
    }

    /**
     * Best for the group first; of equal ones the lower number.
     *
     * @param orders each person's, of the same titles
     */
    static List<Long> of(Way way, List<List<Long>> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        Map<Long, double[]> scores = new HashMap<>();
        for (int person = 0; person < orders.size(); person++) {
            List<Long> order = orders.get(person);
            for (int place = 0; place < order.size(); place++) {
                scores.computeIfAbsent(order.get(place), title -> new double[orders.size()])[person] =
                        1 - (double) place / order.size();
            }
        }
        return scores.entrySet().stream()
                .map(title -> standing(title.getKey(), title.getValue()))
                .sorted(Comparator.comparingDouble((Standing one) -> one.by(way))
                        .thenComparingDouble(one -> one.otherwise(way))
                        .reversed()
                        .thenComparingLong(Standing::title))
                .map(Standing::title)
                .toList();
    }

    private static Standing standing(long title, double[] scores) {
        double least = 1;
        double sum = 0;
        for (double score : scores) {
            least = Math.min(least, score);
            sum += score;
        }
        return new Standing(title, least, sum / scores.length);
    }
}
