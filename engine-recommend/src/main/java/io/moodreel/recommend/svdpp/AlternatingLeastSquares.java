package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.RatingUnit;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.LeastSquares;
import io.moodreel.recommend.math.VectorMath;
import io.moodreel.recommend.training.Training;
import java.util.Arrays;

/**
 * Solves all users given the rest, then all items, then all y, over and over. Every user and item is solved alone, so the
 * result does not depend on the threads.
 */
final class AlternatingLeastSquares {
    /** From where a vector was last time, conjugate gradient is near enough by then. */
    private static final int STEPS = 12;

    private static final float TOLERANCE = 1e-3f;
    private static final float[] NO_PENALTY = {};
    private static final int AT_ONCE = 64;

    private final Interactions interactions;
    private final SvdPlusPlusParameters parameters;
    private final Training training;
    private final RatingUnit unit;
    private final Factors factors;
    private final int columns;

    AlternatingLeastSquares(Interactions interactions, SvdPlusPlusParameters parameters, Training training) {
        this.interactions = interactions;
        this.parameters = parameters;
        this.training = training;
        this.unit = RatingUnit.of(interactions);
        this.factors = new Factors(interactions, parameters.factors());
        this.columns = factors.columns;
    }

    ImplicitItemFactors train() {
        factors.start(interactions, training.seed());
        ImplicitSolver implicit = new ImplicitSolver(interactions, unit, factors, parameters, training);
        for (int iteration = 0; iteration < parameters.iterations(); iteration++) {
            solveUsers();
            solveItems();
            implicit.solve();
            training.reached(
                    (iteration + 1.0) / parameters.iterations(),
                    "iteration " + (iteration + 1) + " of " + parameters.iterations());
        }
        return new ImplicitItemFactors(
                FloatMatrix.of(factors.items, interactions.itemCount(), columns),
                FloatMatrix.of(factors.implicit, interactions.itemCount(), columns),
                factors.itemBiases,
                raterCounts(),
                unit,
                parameters);
    }

    private void solveUsers() {
        training.forEachRange(interactions.userCount(), AT_ONCE, (from, to) -> {
            LeastSquares problem = new LeastSquares(factors.items, columns, NO_PENALTY);
            float[] vector = new float[columns];
            float[] implied = new float[columns];
            for (int user = from; user < to; user++) {
                Arrays.fill(implied, 0);
                factors.imply(interactions, user, factors.implicit, implied, 0);
                problem.begin(parameters.ridge(interactions.ratingCount(user)));
                for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                    int item = interactions.item(entry);
                    float known = factors.itemBiases[item]
                            + VectorMath.dot(implied, 0, factors.items, item * columns, columns - 1);
                    problem.add(item, 1, unit.measure(interactions.rating(entry)) - known);
                }
                solve(problem, factors.own, factors.userBiases, user, vector);
                System.arraycopy(vector, 0, factors.together, user * columns, columns - 1);
                VectorMath.addScaled(1, implied, 0, factors.together, user * columns, columns - 1);
            }
        });
    }

    private void solveItems() {
        training.forEachRange(interactions.itemCount(), AT_ONCE, (from, to) -> {
            LeastSquares problem = new LeastSquares(factors.together, columns, NO_PENALTY);
            float[] vector = new float[columns];
            for (int item = from; item < to; item++) {
                problem.begin(parameters.ridge(interactions.raterCount(item)));
                for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                    int user = interactions.rater(entry);
                    problem.add(user, 1, unit.measure(interactions.raterRating(entry)) - factors.userBiases[user]);
                }
                solve(problem, factors.items, factors.itemBiases, item, vector);
            }
        });
    }

    private void solve(LeastSquares problem, float[] side, float[] biases, int row, float[] vector) {
        int last = columns - 1;
        System.arraycopy(side, row * columns, vector, 0, last);
        vector[last] = biases[row];
        problem.solve(vector, STEPS, TOLERANCE);
        System.arraycopy(vector, 0, side, row * columns, last);
        biases[row] = vector[last];
    }

    private float[] raterCounts() {
        float[] counts = new float[interactions.itemCount()];
        for (int item = 0; item < counts.length; item++) {
            counts[item] = interactions.raterCount(item);
        }
        return counts;
    }
}
