package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

    @ParameterizedTest
    @CsvSource({"Add, 7", "AddV2, 7", "BiasAdd, 7", "Sub, 3", "Mul, 10", "RealDiv, 2.5", "Maximum, 5", "Minimum, 2"})
    void operations_takeTheirOperandsInOrder(String operation, float expected) throws Exception {
        float[] result = SmallNet.taking(1, 1)
                .weight("two", new int[] {1}, 2)
                .node("a", operation, "in", "two")
                .run(5);

        assertThat(result).containsExactly(expected);
    }

    @Test
    void constantInFront_staysInFront() throws Exception {
        float[] result = SmallNet.taking(1, 1, 1, 2)
                .weight("ten", new int[] {}, 10)
                .node("a", "Sub", "ten", "in")
                .run(1, 2);

        assertThat(result).containsExactly(9, 8);
    }

    @Test
    void constantPerChannel_stretchesOverTheImage() throws Exception {
        float[] result = SmallNet.taking(1, 2, 1, 2)
                .weight("c", new int[] {2}, 10, 20)
                .node("a", "Add", "in", "c")
                .run(1, 2, 3, 4);

        assertThat(result).containsExactly(11, 22, 13, 24);
    }

    @Test
    void constantPerCell_isTurnedLikeTheImage() throws Exception {
        float[] result = SmallNet.taking(1, 2, 1, 2)
                .weight("c", new int[] {2, 1, 2}, 10, 20, 30, 40)
                .node("a", "Mul", "in", "c")
                .run(1, 2, 3, 4);

        assertThat(result).containsExactly(10, 40, 90, 160);
    }

    @Test
    void computedValues_areCombinedCellByCell_evenWhenOneWasReshaped() throws Exception {
        float[] result = SmallNet.taking(1, 1, 2, 2)
                .wholes("shape", 1, 1, 2, 2)
                .node("relu", "Relu", "in")
                .node("same", "Reshape", "relu", "shape")
                .node("a", "AddV2", "in", "same")
                .run(1, -2, 3, -4);

        assertThat(result).containsExactly(2, -2, 6, -4);
    }

    @Test
    void computedValuesOfDifferentShapes_areRejected() {
        SmallNet net = SmallNet.taking(1, 1, 2, 2)
                .wholes("shape", 1, 4)
                .node("flat", "Reshape", "in", "shape")
                .node("a", "Add", "in", "flat");

        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(net::convert)
                .withMessage("Add a combines computed values of shapes [1, 1, 2, 2] and [1, 4]; only equal shapes"
                        + " are known");
    }

    @ParameterizedTest
    @CsvSource({"FusedBatchNorm", "FusedBatchNormV3"})
    void batchNormalisation_isTheLearntMeanAndVarianceTakenOff(String operation) throws Exception {
        float[] result = SmallNet.taking(1, 1, 1, 2)
                .weight("scale", new int[] {2}, 2, 1)
                .weight("offset", new int[] {2}, 1, -1)
                .weight("mean", new int[] {2}, 3, 0)
                .weight("variance", new int[] {2}, 3.75f, 0.75f)
                .node("n", operation, List.of("in", "scale", "offset", "mean", "variance"), Map.of("epsilon", 0.25f))
                .run(5, 7);

        assertThat(result).containsExactly(new float[] {2 * (5 - 3) / 2f + 1, 7 - 1}, Offset.offset(1e-5f));
    }
}
