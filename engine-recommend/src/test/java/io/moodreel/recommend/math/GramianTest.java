package io.moodreel.recommend.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.training.Training;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GramianTest {
    @Test
    void handComputed() {
        float[] matrix = {1, 2, 3, 4, 5, 6};

        assertThat(Gramian.of(matrix, 3, 2, Training.quiet(1, 1))).containsExactly(35, 44, 44, 56);
    }

    @Test
    void manyRows_areTheSameOnAnyNumberOfThreads() {
        Random random = new Random(5);
        int rows = 3000;
        int columns = 21;
        float[] matrix = new float[rows * columns];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) random.nextGaussian();
        }

        float[] gramian = Gramian.of(matrix, rows, columns, Training.quiet(1, 1));

        assertThat(Gramian.of(matrix, rows, columns, Training.quiet(1, 3))).containsExactly(gramian);
        double expected = 0;
        for (int row = 0; row < rows; row++) {
            expected += (double) matrix[row * columns + 20] * matrix[row * columns + 3];
        }
        assertThat((double) gramian[20 * columns + 3]).isCloseTo(expected, within(1e-2));
    }

    @Test
    void noRows_areZeros() {
        assertThat(Gramian.of(new float[0], 0, 2, Training.quiet(1, 1))).containsExactly(0, 0, 0, 0);
    }
}
