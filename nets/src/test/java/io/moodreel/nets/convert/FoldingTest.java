package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final Map<String, Object> SAME = Map.of("padding", "SAME");
    private static final Offset<Float> CLOSE = Offset.offset(1e-4f);

    private static List<String> operators(SmallNet net) {
        return net.convert().nodes().stream().map(Node::operator).toList();
    }

    @Test
    void scaleAndShiftAfterAConvolution_becomePartOfIt() throws Exception {
        SmallNet net = SmallNet.taking(1, 1, 1, 2)
                .weight("w", new int[] {1, 1, 2, 2}, 1, 2, 3, 4)
                .weight("scale", new int[] {2}, 10, 100)
                .weight("shift", new int[] {2}, 5, 6)
                .node("c", "Conv2D", List.of("in", "w"), SAME)
                .node("m", "Mul", "c", "scale")
                .node("a", "Add", "m", "shift")
                .wholes("axes", 1, 2)
                .node("mean", "Mean", "a", "axes");

        assertThat(net.run(1, 1)).containsExactly(45, 606);
        assertThat(operators(net)).containsExactly("Conv", "GlobalAveragePool", "Flatten");
    }

    @Test
    void scaleOfAConvolutionThatSomethingElseReads_stays() throws Exception {
        SmallNet net = SmallNet.taking(1, 1, 1, 1)
                .weight("w", new int[] {1, 1, 1, 1}, 2)
                .weight("scale", new int[] {1}, 10)
                .node("c", "Conv2D", List.of("in", "w"), SAME)
                .node("m", "Mul", "c", "scale")
                .node("both", "Add", "m", "c");

        assertThat(net.run(3)).containsExactly(66);
        assertThat(operators(net)).contains("Mul");
    }

    @Test
    void filtersThatTwoConvolutionsShare_areNotScaledForBoth() throws Exception {
        SmallNet net = SmallNet.taking(1, 1, 1, 1)
                .weight("w", new int[] {1, 1, 1, 1}, 2)
                .weight("scale", new int[] {1}, 10)
                .node("c", "Conv2D", List.of("in", "w"), SAME)
                .node("m", "Mul", "c", "scale")
                .node("d", "Conv2D", List.of("in", "w"), SAME)
                .node("both", "Add", "m", "d");

        assertThat(net.run(3)).containsExactly(66);
    }

    @Test
    void reluBetweenTwoBounds_becomesOneClip() throws Exception {
        SmallNet net = SmallNet.taking(1, 4)
                .weight("six", new int[] {}, 6)
                .weight("zero", new int[] {}, 0)
                .node("relu", "Relu", "in")
                .node("low", "Minimum", "relu", "six")
                .node("high", "Maximum", "low", "zero");

        assertThat(net.run(-1, 3, 6, 9)).containsExactly(0, 3, 6, 6);
        assertThat(operators(net)).containsExactly("Clip");
    }

    @Test
    void boundsThatExcludeEachOther_giveTheLastOne() throws Exception {
        SmallNet net = SmallNet.taking(1, 2)
                .weight("two", new int[] {}, 2)
                .weight("five", new int[] {}, 5)
                .node("low", "Minimum", "in", "two")
                .node("high", "Maximum", "low", "five");

        assertThat(net.run(0, 9)).containsExactly(5, 5);
    }

    @Test
    void nodesThatNoOutputNeeds_areLeftOut() {
        SmallNet net = SmallNet.taking(1, 2).node("unused", "Sigmoid", "in").node("relu", "Relu", "in");

        assertThat(operators(net)).containsExactly("Relu");
    }

    @Test
    void channelsOutsideBlocks_areWidened_andNothingChanges() throws Exception {
        SmallNet net = residual(24, 48);
        Convolution first = Convolution.ordinary(4, 4, 3, 24, 3, 1, 1);
        float[] image = SmallNet.numbers(4 * 4 * 3, 5);

        OnnxGraph graph = net.convert();
        assertThat(graph.nodes()).extracting(Node::operator).doesNotContain("Pad");
        assertThat(graph.constants().get("w1").shape()).containsExactly(32, 3, 3, 3);
        assertThat(graph.constants().get("depth").shape()).containsExactly(32, 1, 3, 3);
        assertThat(graph.constants().get("w2").shape()).containsExactly(48, 32, 1, 1);
        assertThat(net.run(image)).containsExactly(expectedResidual(first, image), CLOSE);
    }

    /** BlazeFace in small: a block on 24 channels, then one that appends channels of zeros to its shortcut. */
    private static SmallNet residual(int narrow, int wide) {
        return SmallNet.taking(1, 4, 4, 3)
                .weight("w1", new int[] {3, 3, 3, narrow}, SmallNet.numbers(27 * narrow, 6))
                .weight("depth", new int[] {3, 3, narrow, 1}, SmallNet.numbers(9 * narrow, 7))
                .weight("w2", new int[] {1, 1, narrow, wide}, SmallNet.numbers(narrow * wide, 8))
                .weight("b2", new int[] {wide}, SmallNet.numbers(wide, 9))
                .weight("paddings", new int[] {4, 2}, 0, 0, 0, 0, 0, 0, 0, wide - narrow)
                .node("c1", "Conv2D", List.of("in", "w1"), SAME)
                .node("relu", "Relu", "c1")
                .node("d", "DepthwiseConv2dNative", List.of("relu", "depth"), SAME)
                .node(
                        "c2",
                        "_FusedConv2D",
                        List.of("d", "w2", "b2"),
                        Map.of("padding", "SAME", "fused_ops", List.of("BiasAdd")))
                .node("padded", "Pad", "relu", "paddings")
                .node("sum", "AddV2", "c2", "padded");
    }

    private static float[] expectedResidual(Convolution first, float[] image) {
        float[] relu = first.apply(image, SmallNet.numbers(27 * 24, 6), true);
        for (int i = 0; i < relu.length; i++) relu[i] = Math.max(0, relu[i]);
        float[] deep = Convolution.depthwise(4, 4, 24, 1, 3, 1).apply(relu, SmallNet.numbers(9 * 24, 7), true);
        float[] wide = Convolution.ordinary(4, 4, 24, 48, 1, 1, 1).apply(deep, SmallNet.numbers(24 * 48, 8), true);
        float[] bias = SmallNet.numbers(48, 9);
        for (int i = 0; i < wide.length; i++) {
            int cell = i / 48;
            int channel = i % 48;
            wide[i] += bias[channel] + (channel < 24 ? relu[cell * 24 + channel] : 0);
        }
        return wide;
    }

    @Test
    void channelsThatAnOutputShows_areNotWidened() throws Exception {
        SmallNet net = SmallNet.taking(1, 1, 1, 1)
                .weight("w", new int[] {1, 1, 1, 5}, 1, 2, 3, 4, 5)
                .node("c", "Conv2D", List.of("in", "w"), SAME);

        assertThat(net.run(2)).containsExactly(2, 4, 6, 8, 10);
    }
}
