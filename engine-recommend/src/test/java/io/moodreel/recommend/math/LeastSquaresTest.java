package io.moodreel.recommend.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.training.Training;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private static final float[] NO_PENALTY = {};

    @Test
    void handComputed() {
        // A = 2·[1 0]ᵀ[1 0] + 1·[1 1]ᵀ[1 1] + I = [[4, 1], [1, 2]], b = 2·3·[1 0] + 1·[1 1] = [7, 1]; x = [13, −3] / 7
        LeastSquares problem = new LeastSquares(new float[] {1, 0, 1, 1}, 2, NO_PENALTY);
        problem.begin(1);
        problem.add(0, 2, 3);
        problem.add(1, 1, 1);
        float[] x = new float[2];

        problem.solve(x, 10, 1e-7f);

        assertThat(x).containsExactly(new float[] {13 / 7f, -3 / 7f}, within(1e-5f));
    }

    @Test
    void solution_hasNoGradient_withAPenaltyToo() {
        Random random = new Random(11);
        int columns = 19;
        int rows = 150;
        float[] vectors = random(random, rows * columns);
        float[] penalty = Gramian.of(random(random, 40 * columns), 40, columns, Training.quiet(1, 1));
        LeastSquares problem = new LeastSquares(vectors, columns, penalty);
        problem.begin(0.5f);
        float[] weights = random(random, rows);
        float[] targets = random(random, rows);
        for (int row = 0; row < rows; row++) {
            weights[row] = Math.abs(weights[row]);
            problem.add(row, weights[row], targets[row]);
        }
        float[] x = new float[columns];

        problem.solve(x, 200, 1e-6f);

        for (int i = 0; i < columns; i++) {
            double gradient = 0.5 * x[i];
            for (int j = 0; j < columns; j++) {
                gradient += (double) penalty[i * columns + j] * x[j];
            }
            for (int row = 0; row < rows; row++) {
                double error = -targets[row];
                for (int j = 0; j < columns; j++) {
                    error += (double) vectors[row * columns + j] * x[j];
                }
                gradient += weights[row] * error * vectors[row * columns + i];
            }
            assertThat(gradient).isCloseTo(0, within(2e-3));
        }
    }

    @Test
    void sharesOfTheRows_addUpToTheProduct() {
        Random random = new Random(12);
        int columns = 7;
        float[] vectors = random(random, 30 * columns);
        LeastSquares problem = new LeastSquares(vectors, columns, NO_PENALTY);
        problem.begin(1);
        for (int row = 0; row < 30; row++) {
            problem.add(row, 1, (float) random.nextGaussian());
        }
        float[] x = new float[columns];
        problem.solve(x, 50, 1e-6f);
        float[] towards = random(random, columns);

        float sum = 0;
        for (float share : problem.shares(towards, 50, 1e-6f)) {
            sum += share;
        }

        assertThat(sum).isCloseTo(VectorMath.dot(x, towards), within(1e-4f));
    }

    @Test
    void nothingKnown_givesExactlyNothing() {
        LeastSquares problem = new LeastSquares(new float[] {1, 2}, 2, NO_PENALTY);
        problem.begin(0);
        float[] x = {3, 4};

        problem.solve(x, 10, 1e-6f);

        assertThat(x).containsExactly(0, 0);
    }

    private static float[] random(Random random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
