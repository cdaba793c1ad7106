package io.moodreel.recommend.evaluation;

import io.moodreel.recommend.evaluation.metric.RankingMetrics;
import io.moodreel.recommend.evaluation.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation found out about one algorithm, over all folds.
 *
 * @param model the algorithm's name
 * @param trainSeconds all trainings together
 * @param rankSeconds ranking and predicting for everybody tested
 * @param metrics by name, like {@code ndcg@10}; null where a metric does not apply
 * @param intervals 95 % confidence intervals of those metrics that are means over people
 * @param ndcgByPerson for paired tests: people of the first fold, then of the next
 */
public record Measured(
        String model,
        double trainSeconds,
        double rankSeconds,
        Map<String, @Nullable Double> metrics,
        Map<String, Interval> intervals,
        double[] ndcgByPerson) {

    /** Training, ranking and predicting together. */
    public double seconds() {
        return trainSeconds + rankSeconds;
    }

    /** A metric's value, null where it does not apply. */
    public @Nullable Double metric(String name) {
        return metrics.get(name);
    }

    /** Collects folds. */
    static final class Builder {
        private final String model;
        private final EvaluationSettings settings;
        private final List<FoldResult> folds = new ArrayList<>();
        private double trainSeconds;
        private double rankSeconds;

        Builder(String model, EvaluationSettings settings) {
            this.model = model;
            this.settings = settings;
        }

        void add(FoldResult fold, double foldTrainSeconds, double foldRankSeconds) {
            folds.add(fold);
            trainSeconds += foldTrainSeconds;
            rankSeconds += foldRankSeconds;
        }

        Measured build() {
            Map<String, @Nullable Double> metrics = new LinkedHashMap<>();
            Map<String, Interval> intervals = new LinkedHashMap<>();
            RankingMetrics[] people = folds.stream()
                    .flatMap(fold -> Arrays.stream(fold.rankings()))
                    .toArray(RankingMetrics[]::new);
            String at = "@" + settings.k();
            perPerson().forEach((name, metric) -> {
                double[] values = Arrays.stream(people).mapToDouble(metric).toArray();
                metrics.put(name + at, finite(Arrays.stream(values).average().orElse(Double.NaN)));
                if (values.length > 0) {
                    intervals.put(name + at, Interval.ofMean(values, settings.seed()));
                }
            });
            metrics.put(
                    "rmse",
                    overFolds(fold ->
                            fold.errors() == null ? Double.NaN : fold.errors().rootMeanSquare()));
            metrics.put(
                    "mae",
                    overFolds(fold ->
                            fold.errors() == null ? Double.NaN : fold.errors().meanMagnitude()));
            metrics.put("coverage", overFolds(fold -> fold.tally().coverage()));
            metrics.put("novelty" + at, overFolds(fold -> fold.tally().novelty()));
            metrics.put("diversity" + at, overFolds(fold -> fold.tally().diversity()));
            metrics.put("popularity_bias" + at, overFolds(fold -> fold.tally().popularityBias()));
            double[] ndcg =
                    Arrays.stream(people).mapToDouble(RankingMetrics::ndcg).toArray();
            return new Measured(model, trainSeconds, rankSeconds, metrics, intervals, ndcg);
        }

        private static Map<String, ToDoubleFunction<RankingMetrics>> perPerson() {
            Map<String, ToDoubleFunction<RankingMetrics>> metrics = new LinkedHashMap<>();
            metrics.put("ndcg", RankingMetrics::ndcg);
            metrics.put("precision", RankingMetrics::precision);
            metrics.put("recall", RankingMetrics::recall);
            metrics.put("map", RankingMetrics::averagePrecision);
            metrics.put("mrr", RankingMetrics::reciprocalRank);
            metrics.put("hr", RankingMetrics::hit);
            return metrics;
        }

        /** The mean over folds, as Surprise and LensKit average RMSE. */
        private @Nullable Double overFolds(ToDoubleFunction<FoldResult> metric) {

            return finite(folds.stream().mapToDouble(metric).average().orElse(Double.NaN));
        }

        private static @Nullable Double finite(double value) {
            return Double.isFinite(value) ? value : null;
        }
    }
}
