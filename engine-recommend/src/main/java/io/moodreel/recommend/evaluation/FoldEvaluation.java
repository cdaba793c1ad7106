package io.moodreel.recommend.evaluation;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.metric.PredictionErrors;
import io.moodreel.recommend.evaluation.metric.RankingMetrics;
import io.moodreel.recommend.evaluation.metric.RankingTally;
import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.ScoresPool;
import io.moodreel.recommend.scoring.TopItems;
import io.moodreel.recommend.training.Ranges;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ranks all items for everybody in a fold's test part, and predicts the ratings there. */
final class FoldEvaluation {
    private static final int PEOPLE_IN_A_RANGE = 16;

    private final Fold fold;
    private final EvaluationSettings settings;
    private final int[] people;
    private final RatingScale scale;

    FoldEvaluation(Fold fold, EvaluationSettings settings) {
        this.fold = fold;
        this.settings = settings;
        this.scale = RatingScale.of(fold.train());
        this.people = IntStream.range(0, fold.test().userCount())
                .filter(user -> fold.test().ratingCount(user) > 0)
                .toArray();
    }

    FoldResult of(Model model) {
        int[][] ranked = new int[people.length][];
        PredictionErrors[] errors = new PredictionErrors[people.length];
        ScoresPool pool = new ScoresPool(model.itemCount());
        Ranges.forEach(settings.threads(), people.length, PEOPLE_IN_A_RANGE, () -> false, (from, to) -> {
            Scores scores = pool.borrow();
            for (int i = from; i < to; i++) {
                ranked[i] = rank(model, people[i], scores);
                errors[i] = errors(model, people[i]);
            }
            pool.giveBack(scores);
        });
        RankingMetrics[] rankings = new RankingMetrics[people.length];
        RankingTally tally = new RankingTally(fold.train(), people.length);
        for (int i = 0; i < people.length; i++) {
            History relevant = fold.test().history(people[i]);
            rankings[i] = RankingMetrics.of(ranked[i], relevant::contains, relevant.size(), settings.k());
            tally.add(ranked[i]);
        }
        return new FoldResult(rankings, tally, model instanceof RatingPredictor ? sum(errors) : null);
    }

    private int[] rank(Model model, int user, Scores scores) {
        scores.clear();
        History history = fold.known().history(user);
        if (!model.score(history, scores)) {
            return new int[0];
        }
        History hidden = fold.hidden().history(user);
        return TopItems.unseenIndexes(scores, history, settings.k(), item -> !hidden.contains(item));
    }

    private @Nullable PredictionErrors errors(Model model, int user) {
        if (!(model instanceof RatingPredictor predictor)) {
            return null;
        }
        Interactions test = fold.test();
        int[] items = IntStream.range(test.start(user), test.end(user))
                .map(test::item)
                .toArray();
        float[] predictions = new float[items.length];
        predictor.predict(fold.known().history(user), items, predictions);
        PredictionErrors errors = new PredictionErrors();
        for (int i = 0; i < items.length; i++) {
            errors.add(scale.clip(predictions[i]), test.rating(test.start(user) + i));
        }
        return errors;
    }

    private static PredictionErrors sum(@Nullable PredictionErrors[] errors) {
        PredictionErrors sum = new PredictionErrors();
        for (PredictionErrors one : errors) {
            if (one != null) {
                sum.add(one);
            }
        }
        return sum;
    }
}
