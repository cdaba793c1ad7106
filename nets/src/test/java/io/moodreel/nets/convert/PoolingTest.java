package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoolingTest {

    private static Map<String, Object> window(int size, int stride, String padding) {
        return Map.of("ksize", List.of(1, size, size, 1), "strides", List.of(1, stride, stride, 1), "padding", padding);
    }

    @Test
    void greatest_padsAtTheEndFirst_withNothingThatCouldWin() throws Exception {
        float[] result = SmallNet.taking(1, 3, 3, 1)
                .node("p", "MaxPool", List.of("in"), window(2, 2, "SAME"))
                .run(-1, -2, -3, -4, -5, -6, -7, -8, -9);

        assertThat(result).containsExactly(-1, -3, -7, -9);
    }

    @Test
    void greatest_ofWindowsThatOverlap_evenSize() throws Exception {
        // rows 0–2 and 2–3: TensorFlow pads three by two over four only after the end
        float[] result = SmallNet.taking(1, 4, 4, 1)
                .node("p", "MaxPool", List.of("in"), window(3, 2, "SAME"))
                .run(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

        assertThat(result).containsExactly(10, 11, 14, 15);
    }

    @Test
    void mean_ofAWindow_doesNotCountThePadding() throws Exception {
        float[] result = SmallNet.taking(1, 1, 3, 1)
                .node("p", "AvgPool", List.of("in"), window(2, 2, "SAME"))
                .run(1, 3, 8);

        assertThat(result).containsExactly(2, 8);
    }

    @Test
    void mean_overHeightAndWidth_isOneNumberAChannel() throws Exception {
        SmallNet net = SmallNet.taking(-1, 2, 1, 2).wholes("axes", 1, 2);

        assertThat(net.node("m", "Mean", "in", "axes").run(1, 2, 3, 4, 5, 6, 7, 8))
                .containsExactly(2, 3, 6, 7);
    }

    @Test
    void mean_keepsTheAxes_whenAsked() throws Exception {
        SmallNet net = SmallNet.taking(1, 2, 1, 2)
                .wholes("axes", 1, 2)
                .node("m", "Mean", List.of("in", "axes"), Map.of("keep_dims", true));

        assertThat(net.run(1, 2, 3, 4)).containsExactly(2, 3);
        assertThat(net.convert().outputs().getFirst().shape()).hasSize(4);
    }

    @Test
    void mean_overChannels_countsThemFromTheEnd() throws Exception {
        float[] result = SmallNet.taking(1, 2, 1, 2)
                .wholes("axes", -1)
                .node("m", "Mean", "in", "axes")
                .run(1, 2, 3, 8);

        assertThat(result).containsExactly(1.5f, 5.5f);
    }
}
