package io.moodreel.recommend.evaluation;

import io.moodreel.recommend.evaluation.metric.PredictionErrors;
import io.moodreel.recommend.evaluation.metric.RankingMetrics;
import io.moodreel.recommend.evaluation.metric.RankingTally;
import org.jspecify.annotations.Nullable;

/**
 * What one model did on one fold.
 *
 * @param rankings by person tested, in the order of their index
 * @param errors of predicted ratings, null when the model predicts none
 */
record FoldResult(RankingMetrics[] rankings, RankingTally tally, @Nullable PredictionErrors errors) {}
