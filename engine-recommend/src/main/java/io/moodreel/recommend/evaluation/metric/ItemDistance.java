package io.moodreel.recommend.evaluation.metric;

import io.moodreel.recommend.data.Interactions;
import java.util.HashMap;
import java.util.Map;

/** One minus the cosine of two items' sets of raters; remembers what it computed. Not safe for several threads. */
final class ItemDistance {
    private final Interactions train;
    private final Map<Long, Double> computed = new HashMap<>();

    ItemDistance(Interactions train) {
        this.train = train;
    }

    /** The mean over all pairs of two or more items. */
    double mean(int[] items) {
        double sum = 0;
        for (int i = 1; i < items.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += between(Math.min(items[i], items[j]), Math.max(items[i], items[j]));
            }
        }
        return sum / (items.length * (items.length - 1) / 2.0);
    }

    private double between(int smaller, int larger) {
        return computed.computeIfAbsent((long) smaller << 32 | larger, _ -> compute(smaller, larger));
    }

    private double compute(int one, int other) {
        int a = train.raterStart(one);
        int b = train.raterStart(other);
        int common = 0;
        while (a < train.raterEnd(one) && b < train.raterEnd(other)) {
            int order = Integer.compare(train.rater(a), train.rater(b));
            common += order == 0 ? 1 : 0;
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        if (common == 0) {
            return 1;
        }
        return 1 - common / Math.sqrt((double) train.raterCount(one) * train.raterCount(other));
    }
}
