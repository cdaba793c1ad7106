package io.moodreel.recommend.math;

import java.util.Arrays;

/**
 * The regularised least-squares problem of one user whose items' vectors h are given, or of one item given its users':
 * the x that minimises
 *
 * <pre>
 *   Σ weight (x·h − target)²  +  xᵀ penalty x  +  ridge |x|²
 * </pre>
 *
 * which solves A x = b with A = Σ weight h hᵀ + penalty + ridge · I and b = Σ weight target h. A is never formed: conjugate
 * gradient needs only A times a vector, two passes over the h instead of a product of every h with itself. One problem
 * after another, in the same memory; so not safe for several threads.
 */
public final class LeastSquares {
    /** Vectors read twice in a row while they are still in the core's own cache. */
    private static final int CACHED_ROWS = 64;

    private final float[] vectors;
    private final float[] penalty;
    private final int columns;
    private final int[] all;
    private final float[] rightSide;
    private final float[] residual;
    private final float[] direction;
    private final float[] image;

    private int[] rows = new int[256];
    private float[] weights = new float[256];
    private float[] targets = new float[256];
    private float[] products = new float[256];
    private int count;
    private float ridge;

    /**
     * Problems over the rows of a matrix.
     *
     * @param vectors row by row, {@code columns} numbers each
     * @param penalty symmetric, {@code columns} × {@code columns}; empty for none
     */
    public LeastSquares(float[] vectors, int columns, float[] penalty) {
        this.vectors = vectors;
        this.columns = columns;
        this.penalty = penalty;
        this.all = Sequence.of(penalty.length == 0 ? 0 : columns);
        this.rightSide = new float[columns];
        this.residual = new float[columns];
        this.direction = new float[columns];
        this.image = new float[columns];
    }

    /** Begins the next problem: nothing is known yet. */
    public void begin(float newRidge) {
        count = 0;
        ridge = newRidge;
    }

    /** x times this row of the matrix should be the target. */
    public void add(int row, float weight, float target) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
            weights = Arrays.copyOf(weights, 2 * count);
            targets = Arrays.copyOf(targets, 2 * count);
            products = new float[2 * count];
        }
        rows[count] = row;
        weights[count] = weight;
        targets[count] = target;
        count++;
    }

    /**
     * Comes nearer to the solution.
     *
     * @param x where to begin, and the answer; exactly 0 where nothing speaks for anything else
     * @param steps of conjugate gradient, at most so many
     * @param tolerance ends when what is left of b − A x is so small a part of b
     */
    public void solve(float[] x, int steps, float tolerance) {
        for (int k = 0; k < count; k++) {
            products[k] = weights[k] * targets[k];
        }
        Arrays.fill(rightSide, 0);
        VectorMath.addScaledRows(vectors, columns, rows, 0, count, products, rightSide);
        conjugateGradient(rightSide, x, steps, tolerance);
    }

    /**
     * What the rows contribute to the solution's product with another vector: Σ shares[k] = x·towards (Hu, Koren,
     * Volinsky 2008, §5).
     *
     * @return one share for each row, in the order they were added
     */
    public float[] shares(float[] towards, int steps, float tolerance) {
        float[] influence = new float[columns];
        conjugateGradient(towards, influence, steps, tolerance);
        float[] shares = new float[count];
        for (int k = 0; k < count; k++) {
            float product = VectorMath.dot(influence, 0, vectors, rows[k] * columns, columns);
            shares[k] = weights[k] * targets[k] * product;
        }
        return shares;
    }

    /** Hestenes and Stiefel 1952. */
    private void conjugateGradient(float[] b, float[] x, int steps, float tolerance) {
        float size = VectorMath.dot(b, b);
        if (size == 0) {
            Arrays.fill(x, 0);
            return;
        }
        multiply(x, image);
        for (int i = 0; i < columns; i++) {
            residual[i] = b[i] - image[i];
            direction[i] = residual[i];
        }
        float squared = VectorMath.dot(residual, residual);
        float enough = tolerance * tolerance * size;
        for (int step = 0; step < steps && squared > enough; step++) {
            multiply(direction, image);
            float curvature = VectorMath.dot(direction, image);
            if (curvature <= 0) {
                // the numbers are too small for floats; x is as good as it gets
                return;
            }
            float length = squared / curvature;
            VectorMath.addScaled(length, direction, 0, x, 0, columns);
            VectorMath.addScaled(-length, image, 0, residual, 0, columns);
            float next = VectorMath.dot(residual, residual);
            float turn = next / squared;
            for (int i = 0; i < columns; i++) {
                direction[i] = residual[i] + turn * direction[i];
            }
            squared = next;
        }
    }

    /** y = A x. */
    private void multiply(float[] x, float[] y) {
        Arrays.fill(y, 0);
        VectorMath.dotRows(penalty, columns, all, 0, all.length, x, y);
        VectorMath.addScaled(ridge, x, 0, y, 0, columns);
        for (int from = 0; from < count; from += CACHED_ROWS) {
            int to = Math.min(count, from + CACHED_ROWS);
            VectorMath.dotRows(vectors, columns, rows, from, to, x, products);
            for (int k = from; k < to; k++) {
                products[k] *= weights[k];
            }
            VectorMath.addScaledRows(vectors, columns, rows, from, to, products, y);
        }
    }
}
