package io.moodreel.recommend.als;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.math.FactorTable;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.Gramian;
import io.moodreel.recommend.math.LeastSquares;
import io.moodreel.recommend.training.Training;
import java.util.SplittableRandom;

/**
 * Solves all users given the items, then all items given the users, over and over. A few steps of conjugate gradient from
 * where a vector was last time are enough, because next time the other side has moved anyway. Every vector is solved alone,
 * so the result does not depend on the threads.
 */
final class AlternatingLeastSquares {
    private static final int STEPS = 3;
    private static final float TOLERANCE = 1e-5f;
    private static final int USERS_AT_ONCE = 64;
    private static final int ITEMS_AT_ONCE = 16;
    private static final float START_DEVIATION = 0.1f;

    private final Interactions interactions;
    private final ImplicitAlsParameters parameters;
    private final Training training;
    private final int factors;
    private final float[] users;
    private final float[] items;

    AlternatingLeastSquares(Interactions interactions, ImplicitAlsParameters parameters, Training training) {
        this.interactions = interactions;
        this.parameters = parameters;
        this.training = training;
        this.factors = parameters.factors();
        this.users = FactorTable.room(interactions.userCount(), "users", factors);
        this.items = FactorTable.room(interactions.itemCount(), "items", factors);
    }

    /** All iterations. Items nobody rated get zeros. */
    ItemFactors train() {
        start();
        for (int iteration = 0; iteration < parameters.iterations(); iteration++) {
            solveUsers();
            solveItems();
            training.reached(
                    (iteration + 1.0) / parameters.iterations(),
                    "iteration " + (iteration + 1) + " of " + parameters.iterations());
        }
        FloatMatrix itemFactors = FloatMatrix.of(items, interactions.itemCount(), factors);
        float[] unobserved = unobserved(items, interactions.itemCount());
        return ItemFactors.of(itemFactors, unobserved, parameters, interactions.mean());
    }

    /** Random item vectors whose length does not depend on the number of factors. */
    private void start() {
        SplittableRandom random = new SplittableRandom(training.seed());
        double deviation = START_DEVIATION / Math.sqrt(factors);
        for (int item = 0; item < interactions.itemCount(); item++) {
            if (interactions.raterCount(item) == 0) {
                continue;
            }
            for (int i = 0; i < factors; i++) {
                items[item * factors + i] = (float) (deviation * random.nextGaussian());
            }
        }
    }

    private void solveUsers() {
        float[] unobserved = unobserved(items, interactions.itemCount());
        Objective objective = new Objective(parameters, interactions.itemCount(), interactions.mean());
        training.forEachRange(interactions.userCount(), USERS_AT_ONCE, (from, to) -> {
            LeastSquares problem = new LeastSquares(items, factors, unobserved);
            float[] vector = new float[factors];
            for (int user = from; user < to; user++) {
                problem.begin(objective.ridge(interactions.ratingCount(user)));
                for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                    problem.add(interactions.item(entry), objective.weight(interactions.rating(entry)), 1);
                }
                solve(problem, users, user, vector);
            }
        });
    }

    private void solveItems() {
        float[] unobserved = unobserved(users, interactions.userCount());
        Objective objective = new Objective(parameters, interactions.userCount(), interactions.mean());
        training.forEachRange(interactions.itemCount(), ITEMS_AT_ONCE, (from, to) -> {
            LeastSquares problem = new LeastSquares(users, factors, unobserved);
            float[] vector = new float[factors];
            for (int item = from; item < to; item++) {
                problem.begin(objective.ridge(interactions.raterCount(item)));
                for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                    problem.add(interactions.rater(entry), objective.weight(interactions.raterRating(entry)), 1);
                }
                solve(problem, items, item, vector);
            }
        });
    }

    private void solve(LeastSquares problem, float[] side, int row, float[] vector) {
        System.arraycopy(side, row * factors, vector, 0, factors);
        problem.solve(vector, STEPS, TOLERANCE);
        System.arraycopy(vector, 0, side, row * factors, factors);
    }

    private float[] unobserved(float[] side, int rows) {
        float[] gramian = Gramian.of(side, rows, factors, training);
        for (int i = 0; i < gramian.length; i++) {
            gramian[i] *= (float) parameters.unobservedWeight();
        }
        return gramian;
    }
}
