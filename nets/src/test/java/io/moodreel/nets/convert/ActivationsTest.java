package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationsTest {

    private static final Offset<Float> CLOSE = Offset.offset(1e-6f);

    @ParameterizedTest
    @CsvSource({
        "Relu, -2, 0",
        "Relu, 8, 8",
        "Relu6, -2, 0",
        "Relu6, 8, 6",
        "Sigmoid, 0, 0.5",
        "Tanh, 0.5, 0.46211716",
        "Elu, -1, -0.63212056",
        "LeakyRelu, -2, -0.4"
    })
    void functions_areTheOnesNamed(String function, float value, float expected) throws Exception {
        assertThat(SmallNet.taking(1, 1).node("f", function, "in").run(value))
                .containsExactly(new float[] {expected}, CLOSE);
    }

    @Test
    void leakyRelu_takesItsSlope() throws Exception {
        float[] result = SmallNet.taking(1, 2)
                .node("f", "LeakyRelu", List.of("in"), Map.of("alpha", 0.1f))
                .run(-2, 3);

        assertThat(result).containsExactly(new float[] {-0.2f, 3}, CLOSE);
    }

    @Test
    void prelu_hasASlopePerChannel() throws Exception {
        float[] result = SmallNet.taking(1, 1, 2, 2)
                .weight("slopes", new int[] {1, 1, 2}, 0.5f, 0.25f)
                .node("f", "Prelu", "in", "slopes")
                .run(-4, -4, 4, 4);

        assertThat(result).containsExactly(-2, -1, 4, 4);
    }

    @Test
    void softmax_sharesOverTheLastAxis_ofRowsAndOfImages() throws Exception {
        float log3 = (float) Math.log(3);

        assertThat(SmallNet.taking(-1, 2).node("f", "Softmax", "in").run(0, log3, 5, 5))
                .containsExactly(new float[] {0.25f, 0.75f, 0.5f, 0.5f}, CLOSE);
        assertThat(SmallNet.taking(1, 1, 2, 2).node("f", "Softmax", "in").run(0, log3, 5, 5))
                .containsExactly(new float[] {0.25f, 0.75f, 0.5f, 0.5f}, CLOSE);
    }

    @Test
    void unknownOperation_isRejectedWithTheKnownOnes() {
        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(() -> SmallNet.taking(1, 1).node("f", "Erf", "in").convert())
                .withMessageStartingWith("node f is a Erf; known are [Add, AddV2, AvgPool,");
    }
}
