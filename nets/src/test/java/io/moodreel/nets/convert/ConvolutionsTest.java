package io.moodreel.nets.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvolutionsTest {

    private static Map<String, Object> window(int stride, int dilation, String padding) {
        return Map.of(
                "strides",
                List.of(1, stride, stride, 1),
                "dilations",
                List.of(1, dilation, dilation, 1),
                "padding",
                padding);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7, 3, 1, 1, SAME", "7, 6, 3, 2, 1, SAME", "8, 8, 3, 2, 1, SAME", "8, 5, 5, 2, 1, SAME",
        "6, 6, 1, 2, 1, SAME", "9, 9, 3, 1, 2, SAME", "7, 6, 3, 1, 1, VALID", "8, 7, 3, 2, 1, VALID"
    })
    void ordinary_isWhatTensorFlowDefines(int height, int width, int kernel, int stride, int dilation, String padding)
            throws Exception {
        Convolution convolution = Convolution.ordinary(height, width, 3, 5, kernel, stride, dilation);
        float[] image = SmallNet.numbers(height * width * 3, 1);
        float[] filters = SmallNet.numbers(convolution.filterSize(), 2);

        float[] result = SmallNet.taking(1, height, width, 3)
                .weight("w", convolution.filterShape(), filters)
                .node("c", "Conv2D", List.of("in", "w"), window(stride, dilation, padding))
                .run(image);

        assertThat(result).containsExactly(convolution.apply(image, filters, padding.equals("SAME")));
    }

    @ParameterizedTest
    @CsvSource({"7, 7, 1, 3, 1", "8, 6, 1, 3, 2", "6, 6, 2, 3, 1", "9, 8, 3, 5, 2"})
    void depthwise_keepsChannelsApart_alsoWithSeveralOutputsEach(
            int height, int width, int multiplier, int kernel, int stride) throws Exception {
        Convolution convolution = Convolution.depthwise(height, width, 4, multiplier, kernel, stride);
        float[] image = SmallNet.numbers(height * width * 4, 3);
        float[] filters = SmallNet.numbers(convolution.filterSize(), 4);

        float[] result = SmallNet.taking(1, height, width, 4)
                .weight("w", convolution.filterShape(), filters)
                .node("c", "DepthwiseConv2dNative", List.of("in", "w"), window(stride, 1, "SAME"))
                .run(image);

        assertThat(result).containsExactly(convolution.apply(image, filters, true));
    }

    @Test
    void explicitPadding_isTakenAsGiven() throws Exception {
        float[] result = SmallNet.taking(1, 1, 2, 1)
                .weight("w", new int[] {1, 2, 1, 1}, 1, 10)
                .node(
                        "c",
                        "Conv2D",
                        List.of("in", "w"),
                        Map.of("padding", "EXPLICIT", "explicit_paddings", List.of(0, 0, 0, 0, 2, 1, 0, 0)))
                .run(3, 4);

        assertThat(result).containsExactly(0, 30, 43, 4);
    }

    @Test
    void fusedBiasAndActivation_followTheConvolution() throws Exception {
        SmallNet net = SmallNet.taking(1, 1, 1, 2)
                .weight("w", new int[] {1, 1, 2, 3}, 1, 0, 2, 0, 1, 1)
                .weight("b", new int[] {3}, 10, -7, 1)
                .node("c", "_FusedConv2D", List.of("in", "w", "b"), fused("BiasAdd", "Relu"));

        assertThat(net.run(3, 4)).containsExactly(13, 0, 11);
    }

    @Test
    void fusedDepthwise_takesItsBiasAndRelu6() throws Exception {
        SmallNet net = SmallNet.taking(1, 1, 1, 2)
                .weight("w", new int[] {1, 1, 2, 1}, 1, 2)
                .weight("b", new int[] {2}, 0, 1)
                .node("c", "FusedDepthwiseConv2dNative", List.of("in", "w", "b"), fused("BiasAdd", "Relu6"));

        assertThat(net.run(3, 4)).containsExactly(3, 6);
    }

    @Test
    void fusedPrelu_hasASlopePerChannel() throws Exception {
        SmallNet net = SmallNet.taking(1, 1, 2, 2)
                .weight("w", new int[] {1, 1, 2, 2}, 1, 0, 0, 1)
                .weight("b", new int[] {2}, 0, 0)
                .weight("slopes", new int[] {1, 1, 2}, 0.5f, 0.25f)
                .node("c", "_FusedConv2D", List.of("in", "w", "b", "slopes"), fused("BiasAdd", "Prelu"));

        assertThat(net.run(-4, -4, 4, 4)).containsExactly(-2, -1, 4, 4);
    }

    private static Map<String, Object> fused(String... operations) {
        return Map.of("padding", "VALID", "fused_ops", List.of(operations));
    }

    @Test
    void unknownFusion_isRejectedByName() {
        SmallNet net = SmallNet.taking(1, 1, 1, 1)
                .weight("w", new int[] {1, 1, 1, 1}, 1)
                .node("c", "_FusedConv2D", List.of("in", "w"), fused("FusedBatchNorm"));

        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(net::convert)
                .withMessage("_FusedConv2D c has [FusedBatchNorm] fused into it; known are a bias and an activation"
                        + " after it");
    }

    @Test
    void channelsFirstModel_isRejected() {
        SmallNet net = SmallNet.taking(1, 1, 1, 1)
                .weight("w", new int[] {1, 1, 1, 1}, 1)
                .node("c", "Conv2D", List.of("in", "w"), Map.of("padding", "SAME", "data_format", "NCHW"));

        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(net::convert)
                .withMessage("Conv2D c has data_format NCHW; only NHWC is known");
    }

    @Test
    void computedFilters_areRejected() {
        SmallNet net = SmallNet.taking(1, 1, 1, 1).node("c", "Conv2D", "in", "in");

        assertThatExceptionOfType(UnsupportedGraphException.class)
                .isThrownBy(net::convert)
                .withMessage("input 1 of Conv2D c must be a constant; the net computes it");
    }
}
