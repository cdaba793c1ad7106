package io.moodreel.recommend.evaluation;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.split.FirstRatings;
import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;
import java.util.ArrayList;
import java.util.List;

/**
 * How good the answers to newcomers are after their first ratings: the same people, unknown to the training, after 0, 1, 2
 * … of them, always tested on the same other ratings. Immutable and safe for any thread.
 */
public final class LearningCurve {
    private final FirstRatings people;
    private final EvaluationSettings settings;

    public LearningCurve(FirstRatings people, EvaluationSettings settings) {
        this.people = people;
        this.settings = settings;
    }

    /** Trains once with the defaults and measures after each number of ratings, in the order of {@link FirstRatings#told}. */
    public <P extends Record> List<Measured> measure(Algorithm<P> algorithm) {
        Interactions train = people.train();
        Training training = Training.quiet(settings.seed(), settings.threads());
        long begun = System.nanoTime();
        Model model = algorithm.train(train, algorithm.defaults(), training);
        double trainSeconds = (System.nanoTime() - begun) / 1e9;
        List<Measured> curve = new ArrayList<>();
        for (Fold fold : people.folds()) {
            long asked = System.nanoTime();
            FoldResult result = new FoldEvaluation(fold, settings).of(model);
            Measured.Builder measured = new Measured.Builder(algorithm.name(), settings);
            measured.add(result, trainSeconds, (System.nanoTime() - asked) / 1e9);
            curve.add(measured.build());
        }
        return List.copyOf(curve);
    }
}
