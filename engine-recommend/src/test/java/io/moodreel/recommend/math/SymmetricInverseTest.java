package io.moodreel.recommend.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.training.Training;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricInverseTest {
    @Test
    void handComputed() {
        float[] matrix = {2, 1, 1, 1};
        SymmetricInverse.invert(matrix, 2, Training.quiet(1, 1));
        assertThat(matrix).containsExactly(new float[] {1, -1, -1, 2}, within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 63, 64, 65, 128, 200, 331})
    void matrixTimesItsInverse_isOne(int size) {
        float[] matrix = positiveDefinite(size);
        float[] inverse = matrix.clone();

        SymmetricInverse.invert(inverse, size, Training.quiet(1, 2));

        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double product = 0;
                for (int k = 0; k < size; k++) {
                    product += (double) matrix[row * size + k] * inverse[k * size + column];
                }
                assertThat(product).isCloseTo(row == column ? 1 : 0, within(2e-3));
                assertThat(inverse[row * size + column]).isEqualTo(inverse[column * size + row]);
            }
        }
    }

    @Test
    void threads_changeNothing() {
        float[] one = positiveDefinite(150);
        float[] three = one.clone();
        SymmetricInverse.invert(one, 150, Training.quiet(1, 1));
        SymmetricInverse.invert(three, 150, Training.quiet(1, 3));
        assertThat(three).containsExactly(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 37, 100})
    void vectorUnitAndPlainLoops_subtractTheSame(int last) {
        Random random = new Random(last);
        float[] left = random(random, last * 7);
        float[] right = random(random, 6 * 120);
        float[] simd = random(random, last * 120);
        float[] scalar = simd.clone();
        int first = last / 3;
        new SimdKernels().subtractProducts(left, 7, right, 120, 6, simd, 120, first, last);
        new ScalarKernels().subtractProducts(left, 7, right, 120, 6, scalar, 120, first, last);
        assertThat(simd).containsExactly(scalar, within(1e-4f));
    }

    @Test
    void tooManyRows_areRefusedWithTheWayOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SymmetricInverse.newMatrix(50_000, "items"))
                .withMessageContaining(
                        "50000 items make a matrix too large to invert; leave out those with few ratings");
    }

    private static float[] positiveDefinite(int size) {
        Random random = new Random(size);
        float[] factors = random(random, size * 20);
        float[] matrix = new float[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                matrix[row * size + column] =
                        VectorMath.dot(factors, row * 20, factors, column * 20, 20) + (row == column ? 5 : 0);
            }
            for (int column = 0; column < row; column++) {
                matrix[row * size + column] = matrix[column * size + row];
            }
        }
        return matrix;
    }

    private static float[] random(Random random, int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
