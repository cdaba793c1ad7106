package io.moodreel.server.recommendations.training;

import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.evaluation.Evaluation;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.Measured;
import io.moodreel.recommend.evaluation.split.Protocol;
import io.moodreel.recommend.hybrid.Hybrid;
import io.moodreel.recommend.popularity.Popularity;
import io.moodreel.recommend.training.Training;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the recommender on a fifth of everybody's ratings, held back from another training, beside plain popularity. */
final class HeldBack {
    private static final double SHARE = 0.2;
    private static final int PLACES = 10;

    private HeldBack() {}

    /** Metrics by name, 0–1; empty where nobody has enough ratings to hold one back. */
    static Map<String, Double> measure(TrainingData data, Training training) {
        EvaluationSettings settings = new EvaluationSettings(PLACES, training.seed(), training.threads());
        Evaluation evaluation =
                new Evaluation(Protocol.RATIO.split(data.interactions(), SHARE, training.seed()), settings);
        ItemDescriptions descriptions = data.byTitle();
        Map<String, Double> metrics = new LinkedHashMap<>();
        Measured hybrid = evaluation.measure(new Hybrid(descriptions));
        training.reached(0.9, "measured on ratings held back");
        Measured popularity = evaluation.measure(new Popularity());
        put(metrics, "ndcg_at_10", hybrid, "ndcg@10");
        put(metrics, "recall_at_10", hybrid, "recall@10");
        put(metrics, "coverage", hybrid, "coverage");
        put(metrics, "popularity_ndcg_at_10", popularity, "ndcg@10");
        return metrics;
    }

    private static void put(Map<String, Double> metrics, String name, Measured measured, String metric) {
        Double value = measured.metric(metric);
        if (value != null) {
            metrics.put(name, value);
        }
    }
}
