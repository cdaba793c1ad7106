package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.RatingUnit;
import io.moodreel.recommend.math.FactorTable;
import io.moodreel.recommend.math.VectorMath;
import io.moodreel.recommend.training.Training;
import java.util.Arrays;

/**
 * Solves the y of all items at once, everything else held still: least squares in items × factors unknowns by conjugate
 * gradient (Hestenes and Stiefel 1952), scaled by the diagonal. The matrix A is never formed: a product with it goes from
 * items to what they imply of a user, along the q of what the user rated and back, and from users to items. Every user's and every
 * item's part is summed alone and in one order, so the result does not depend on the threads.
 */
final class ImplicitSolver {
    /** From where the y were last time; what is left of the error is for the next round. */
    private static final int STEPS = 4;

    private static final int AT_ONCE = 64;

    private final Interactions interactions;
    private final RatingUnit unit;
    private final Factors factors;
    private final Training training;
    private final int columns;
    private final float[] ridges;

    /** Of each user, what their ratings say of the y of all that they rated. */
    private final float[] lessons;

    private final float[] residual;
    private final float[] direction;
    private final float[] image;

    ImplicitSolver(
            Interactions interactions,
            RatingUnit unit,
            Factors factors,
            SvdPlusPlusParameters parameters,
            Training training) {
        this.interactions = interactions;
        this.unit = unit;
        this.factors = factors;
        this.training = training;
        this.columns = factors.columns;
        this.ridges = new float[interactions.itemCount()];
        for (int item = 0; item < ridges.length; item++) {
            ridges[item] = parameters.implicitRidge(interactions.raterCount(item));
        }
        this.lessons = FactorTable.room(interactions.userCount(), "users", columns);
        this.residual = FactorTable.room(ridges.length, "items", columns);
        this.direction = FactorTable.room(ridges.length, "items", columns);
        this.image = FactorTable.room(ridges.length, "items", columns);
    }

    /** Comes nearer to the best y. */
    void solve() {
        float[] y = factors.implicit;
        float size = sizeOfItems();
        learnErrors();
        payOut(residual, y, -1);
        double squared = scaledSquare(size);
        Arrays.fill(direction, 0);
        turn(0, size);
        for (int step = 0; step < STEPS && squared > 0; step++) {
            learnDirection();
            payOut(image, direction, 1);
            double curvature = dot(direction, image);
            if (!(curvature > 0)) {
                return;
            }
            float length = (float) (squared / curvature);
            VectorMath.addScaled(length, direction, 0, y, 0, y.length);
            VectorMath.addScaled(-length, image, 0, residual, 0, residual.length);
            double next = scaledSquare(size);
            turn((float) (next / squared), size);
            squared = next;
        }
    }

    /** The mean square of a number in the q of what was rated: with a rating's weight, the diagonal of A. */
    private float sizeOfItems() {
        double sum = 0;
        for (int item = 0; item < ridges.length; item++) {
            sum += interactions.raterCount(item)
                    * (double) VectorMath.squaredNorm(factors.items, item * columns, columns - 1);
        }
        return (float) (sum / Math.max(1, (long) interactions.size() * (columns - 1)));
    }

    /** Of each user |N|^−½ Σ (rating − prediction) q. */
    private void learnErrors() {
        training.forEachRange(interactions.userCount(), AT_ONCE, (from, to) -> {
            for (int user = from; user < to; user++) {
                Arrays.fill(lessons, user * columns, (user + 1) * columns, 0);
                float share = Factors.share(interactions.ratingCount(user));
                for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                    int item = interactions.item(entry);
                    float expected = factors.itemBiases[item]
                            + factors.userBiases[user]
                            + VectorMath.dot(
                                    factors.together, user * columns, factors.items, item * columns, columns - 1);
                    float error = unit.measure(interactions.rating(entry)) - expected;
                    learn(user, item, share * error);
                }
            }
        });
    }

    /** Of each user |N|^−½ Σ (q·z) q, with z what the direction implies of them. */
    private void learnDirection() {
        training.forEachRange(interactions.userCount(), AT_ONCE, (from, to) -> {
            float[] implied = new float[columns];
            for (int user = from; user < to; user++) {
                Arrays.fill(implied, 0);
                factors.imply(interactions, user, direction, implied, 0);
                Arrays.fill(lessons, user * columns, (user + 1) * columns, 0);
                float share = Factors.share(interactions.ratingCount(user));
                for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                    int item = interactions.item(entry);
                    learn(user, item, share * VectorMath.dot(implied, 0, factors.items, item * columns, columns - 1));
                }
            }
        });
    }

    private void learn(int user, int item, float scale) {
        VectorMath.addScaled(scale, factors.items, item * columns, lessons, user * columns, columns - 1);
    }

    /** target = Σ over an item's raters of their lessons + sign · ridge · x. */
    private void payOut(float[] target, float[] x, float sign) {
        training.forEachRange(ridges.length, AT_ONCE, (from, to) -> {
            for (int item = from; item < to; item++) {
                int row = item * columns;
                VectorMath.decayAndAdd(0, target, row, sign * ridges[item], x, row, columns - 1);
                for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                    VectorMath.addScaled(1, lessons, interactions.rater(entry) * columns, target, row, columns - 1);
                }
            }
        });
    }

    /** Residual · the residual over the diagonal. */
    private double scaledSquare(float size) {
        double sum = 0;
        for (int item = 0; item < ridges.length; item++) {
            sum += VectorMath.squaredNorm(residual, item * columns, columns - 1) / (double) diagonal(item, size);
        }
        return sum;
    }

    /** Direction = residual over the diagonal + share · direction. */
    private void turn(float share, float size) {
        for (int item = 0; item < ridges.length; item++) {
            int row = item * columns;
            VectorMath.decayAndAdd(share, direction, row, 1 / diagonal(item, size), residual, row, columns - 1);
        }
    }

    private float diagonal(int item, float size) {
        return ridges[item] + Math.max(1, interactions.raterCount(item)) * size + Float.MIN_NORMAL;
    }

    private double dot(float[] a, float[] b) {
        double sum = 0;
        for (int item = 0; item < ridges.length; item++) {
            sum += VectorMath.dot(a, item * columns, b, item * columns, columns - 1);
        }
        return sum;
    }
}
