package io.moodreel.recommend.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalEquationsTest {
    @Test
    void handComputed() {
        // [[4, 2], [2, 3]] · [1, 2] = [8, 8]
        double[][] matrix = {{4, Double.NaN}, {2, 3}};

        assertThat(NormalEquations.solve(matrix, new double[] {8, 8}))
                .containsExactly(new double[] {1, 2}, within(1e-12));
    }
}
