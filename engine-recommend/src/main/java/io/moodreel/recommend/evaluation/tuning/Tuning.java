package io.moodreel.recommend.evaluation.tuning;

import io.moodreel.recommend.evaluation.Evaluation;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.Measured;
import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.training.Algorithm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Random search with a fixed budget (Bergstra and Bengio 2012): the defaults, then half of the trials anywhere, then the
 * rest ever closer around the best so far. The same seed tries the same parameters.
 */
public final class Tuning {
    private static final double WIDEST = 0.25;
    private static final double NARROWEST = 0.03;
    private static final int ATTEMPTS = 20;

    private final Evaluation evaluation;
    private final EvaluationSettings settings;
    private final Objective objective;

    /**
     * A search on these folds.
     *
     * @param folds of training ratings only; what is tested in the end must not be among them
     */
    public Tuning(List<Fold> folds, EvaluationSettings settings, Objective objective) {
        this.evaluation = new Evaluation(folds, settings);
        this.settings = settings;
        this.objective = objective;
    }

    /**
     * Searches.
     *
     * @param budget how many trials at most, 1 or more
     * @param watcher told of each trial
     * @return the best trial
     * @throws IllegalArgumentException when the objective does not apply to the algorithm
     */
    public <P extends Record> Trial<P> search(Algorithm<P> algorithm, int budget, Consumer<Trial<P>> watcher) {
        if (budget < 1) {
            throw new IllegalArgumentException("the budget is " + budget + " trials; it must be 1 or more");
        }
        SearchSpace<P> space = new SearchSpace<>(algorithm.defaults());
        SplittableRandom random = new SplittableRandom(settings.seed());
        Trial<P> best = trial(algorithm, algorithm.defaults());
        watcher.accept(best);
        Set<P> tried = new HashSet<>(Set.of(best.parameters()));
        for (int number = 1; number < budget && !space.isEmpty(); number++) {
            P parameters = untried(space, best.parameters(), (double) number / budget, random, tried);
            if (!tried.add(parameters)) {
                break;
            }
            Trial<P> trial = trial(algorithm, parameters);
            watcher.accept(trial);
            best = objective.isBetter(trial.value(), best.value()) ? trial : best;
        }
        return best;
    }

    /** The last attempt is given back although it was tried, when the space seems exhausted. */
    private static <P extends Record> P untried(
            SearchSpace<P> space, P best, double done, SplittableRandom random, Set<P> tried) {
        P parameters = best;
        for (int attempt = 0; attempt < ATTEMPTS && tried.contains(parameters); attempt++) {
            double radius = WIDEST + (NARROWEST - WIDEST) * (2 * done - 1);
            parameters = done < 0.5 ? space.anywhere(random) : space.near(best, radius, random);
        }
        return parameters;
    }

    private <P extends Record> Trial<P> trial(Algorithm<P> algorithm, P parameters) {
        Measured measured = evaluation.measure(algorithm, parameters);
        String metric = objective.metric(settings.k());
        Double value = measured.metric(metric);
        if (value == null) {
            throw new IllegalArgumentException(
                    metric + " does not apply to " + algorithm.name() + " here; choose another --metric");
        }
        return new Trial<>(parameters, measured, value);
    }
}
