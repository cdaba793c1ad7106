package io.moodreel.recommend.evaluation.tuning;

import java.util.Locale;

/** What is searched for. */
public enum Objective {
    /** The largest NDCG at k. */
    NDCG,
    /** The largest recall at k. */
    RECALL,
    /** The smallest root mean squared error of predicted ratings. */
    RMSE;

    /** Whether a value is better than another. */
    public boolean isBetter(double value, double than) {
        return this == RMSE ? value < than : value > than;
    }

    /** What the metric is called in an evaluation. */
    public String metric(int k) {
        String name = name().toLowerCase(Locale.ROOT);
        return this == RMSE ? name : name + "@" + k;
    }
}
