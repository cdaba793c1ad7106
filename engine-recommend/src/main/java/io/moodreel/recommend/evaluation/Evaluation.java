package io.moodreel.recommend.evaluation;

import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;
import java.util.List;

/** Trains algorithms on folds and measures them. Immutable and safe for any thread. */
public final class Evaluation {
    private final List<Fold> folds;
    private final EvaluationSettings settings;

    public Evaluation(List<Fold> folds, EvaluationSettings settings) {
        this.folds = List.copyOf(folds);
        this.settings = settings;
    }

    /** Measures an algorithm with its default parameters. */
    public <P extends Record> Measured measure(Algorithm<P> algorithm) {
        return measure(algorithm, algorithm.defaults());
    }

    /** Measures an algorithm: trains once for every fold and ranks all items for everybody tested. */
    public <P extends Record> Measured measure(Algorithm<P> algorithm, P parameters) {
        Measured.Builder measured = new Measured.Builder(algorithm.name(), settings);
        for (Fold fold : folds) {
            long begun = System.nanoTime();
            Model model =
                    algorithm.train(fold.train(), parameters, Training.quiet(settings.seed(), settings.threads()));
            long trained = System.nanoTime();
            FoldResult result = new FoldEvaluation(fold, settings).of(model);
            measured.add(result, seconds(begun, trained), seconds(trained, System.nanoTime()));
        }
        return measured.build();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
