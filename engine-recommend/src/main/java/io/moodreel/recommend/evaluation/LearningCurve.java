package io.moodreel.recommend.evaluation;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.split.FirstRatings;
import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.evaluation.split.NewItems;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;
import java.util.ArrayList;
import java.util.List;

/**
 * How good answers are at several points of one training: to newcomers after their first ratings, or of new items after
 * theirs. Immutable and safe for any thread.
 */
public final class LearningCurve {
    private final Interactions train;
    private final List<Fold> points;
    private final EvaluationSettings settings;

    /** A curve through {@link FirstRatings}. */
    public static LearningCurve of(FirstRatings people, EvaluationSettings settings) {
        return new LearningCurve(people.train(), people.folds(), settings);
    }

    /** A curve through {@link NewItems}. */
    public static LearningCurve of(NewItems items, EvaluationSettings settings) {
        return new LearningCurve(items.train(), items.folds(), settings);
    }

    private LearningCurve(Interactions train, List<Fold> points, EvaluationSettings settings) {
        this.train = train;
        this.points = points;
        this.settings = settings;
    }

    /** Trains once with the defaults and measures at each point, in their order. */
    public <P extends Record> List<Measured> measure(Algorithm<P> algorithm) {
        Training training = Training.quiet(settings.seed(), settings.threads());
        long begun = System.nanoTime();
        Model model = algorithm.train(train, algorithm.defaults(), training);
        double trainSeconds = (System.nanoTime() - begun) / 1e9;
        List<Measured> curve = new ArrayList<>();
        for (Fold fold : points) {
            long asked = System.nanoTime();
            FoldResult result = new FoldEvaluation(fold, settings).of(model);
            Measured.Builder measured = new Measured.Builder(algorithm.name(), settings);
            measured.add(result, trainSeconds, (System.nanoTime() - asked) / 1e9);
            curve.add(measured.build());
        }
        return List.copyOf(curve);
    }
}
