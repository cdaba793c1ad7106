package io.moodreel.recommend.biasedmf;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.RatingUnit;
import io.moodreel.recommend.math.FactorTable;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.LeastSquares;
import io.moodreel.recommend.training.Training;
import java.util.SplittableRandom;

/**
 * Solves all users given the items, then all items given the users, over and over. A vector ends in a 1 that meets the
 * bias of the other side, so that vector and bias are solved together. Every vector is solved alone, so the result does
 * not depend on the threads.
 */
final class AlternatingLeastSquares {
    /** From where a vector was last time, conjugate gradient is near enough by then. */
    private static final int STEPS = 12;

    private static final float TOLERANCE = 1e-3f;
    private static final float[] NO_PENALTY = {};
    private static final float START_DEVIATION = 0.1f;
    private static final int AT_ONCE = 64;

    private final Interactions interactions;
    private final BiasedMfParameters parameters;
    private final Training training;
    private final int columns;
    private final float[] users;
    private final float[] userBiases;
    private final float[] items;
    private final float[] itemBiases;
    private final RatingUnit unit;

    AlternatingLeastSquares(Interactions interactions, BiasedMfParameters parameters, Training training) {
        this.interactions = interactions;
        this.parameters = parameters;
        this.training = training;
        this.columns = parameters.factors() + 1;
        this.users = FactorTable.room(interactions.userCount(), "users", columns);
        this.userBiases = new float[interactions.userCount()];
        this.items = FactorTable.room(interactions.itemCount(), "items", columns);
        this.itemBiases = new float[interactions.itemCount()];
        this.unit = RatingUnit.of(interactions);
    }

    BiasedItemFactors train() {
        start();
        for (int iteration = 0; iteration < parameters.iterations(); iteration++) {
            solveUsers();
            solveItems();
            training.reached(
                    (iteration + 1.0) / parameters.iterations(),
                    "iteration " + (iteration + 1) + " of " + parameters.iterations());
        }
        FloatMatrix vectors = FloatMatrix.of(items, interactions.itemCount(), columns);
        return new BiasedItemFactors(vectors, itemBiases, raterCounts(), unit, parameters);
    }

    private void start() {
        SplittableRandom random = new SplittableRandom(training.seed());
        int bias = columns - 1;
        for (int item = 0; item < interactions.itemCount(); item++) {
            items[item * columns + bias] = 1;
            for (int i = 0; i < bias && interactions.raterCount(item) > 0; i++) {
                items[item * columns + i] = (float) (START_DEVIATION * random.nextGaussian());
            }
        }
        for (int user = 0; user < interactions.userCount(); user++) {
            users[user * columns + bias] = 1;
        }
    }

    private void solveUsers() {
        training.forEachRange(interactions.userCount(), AT_ONCE, (from, to) -> {
            LeastSquares problem = new LeastSquares(items, columns, NO_PENALTY);
            float[] vector = new float[columns];
            for (int user = from; user < to; user++) {
                problem.begin(parameters.ridge(interactions.ratingCount(user)));
                for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                    int item = interactions.item(entry);
                    problem.add(item, 1, unit.measure(interactions.rating(entry)) - itemBiases[item]);
                }
                solve(problem, users, userBiases, user, vector);
            }
        });
    }

    private void solveItems() {
        training.forEachRange(interactions.itemCount(), AT_ONCE, (from, to) -> {
            LeastSquares problem = new LeastSquares(users, columns, NO_PENALTY);
            float[] vector = new float[columns];
            for (int item = from; item < to; item++) {
                problem.begin(parameters.ridge(interactions.raterCount(item)));
                for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                    int user = interactions.rater(entry);
                    problem.add(user, 1, unit.measure(interactions.raterRating(entry)) - userBiases[user]);
                }
                solve(problem, items, itemBiases, item, vector);
            }
        });
    }

    private void solve(LeastSquares problem, float[] side, float[] biases, int row, float[] vector) {
        int factors = columns - 1;
        System.arraycopy(side, row * columns, vector, 0, factors);
        vector[factors] = biases[row];
        problem.solve(vector, STEPS, TOLERANCE);
        System.arraycopy(vector, 0, side, row * columns, factors);
        biases[row] = vector[factors];
    }

    private float[] raterCounts() {
        float[] counts = new float[interactions.itemCount()];
        for (int item = 0; item < counts.length; item++) {
            counts[item] = interactions.raterCount(item);
        }
        return counts;
    }
}
