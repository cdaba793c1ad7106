package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatricesTest {

    @Test
    void product_isRowTimesMatrix() throws Exception {
        float[] result = SmallNet.taking(-1, 2)
                .weight("w", new int[] {2, 3}, 1, 2, 3, 4, 5, 6)
                .node("m", "MatMul", "in", "w")
                .run(1, 1, 0, 2);

        assertThat(result).containsExactly(5, 7, 9, 8, 10, 12);
    }

    @Test
    void transposedMatrix_isReadByColumns() throws Exception {
        float[] result = SmallNet.taking(1, 2)
                .weight("w", new int[] {3, 2}, 1, 4, 2, 5, 3, 6)
                .node("m", "MatMul", List.of("in", "w"), Map.of("transpose_b", true))
                .run(1, 1);

        assertThat(result).containsExactly(5, 7, 9);
    }

    @Test
    void fusedBiasAndRelu_followTheProduct() throws Exception {
        float[] result = SmallNet.taking(1, 1)
                .weight("w", new int[] {1, 2}, 1, -1)
                .weight("b", new int[] {2}, 10, 1)
                .node("m", "_FusedMatMul", List.of("in", "w", "b"), Map.of("fused_ops", List.of("BiasAdd", "Relu")))
                .run(3);

        assertThat(result).containsExactly(13, 0);
    }

    @Test
    void imageTimesMatrix_isRejected() {
        SmallNet net =
                SmallNet.taking(1, 1, 1, 2).weight("w", new int[] {2, 1}, 1, 1).node("m", "MatMul", "in", "w");

        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(net::convert)
                .withMessage("MatMul m multiplies [1, 1, 1, 2] by a constant of 2 axes; known are rows times a matrix");
    }
}
