package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A residual net for small faces, not yet trained (He and others 2016; squeeze and excitation: Hu and others 2018; pooled
 * shortcuts: He and others 2019, "Bag of tricks"). Two convolutions halve the picture, groups of blocks follow, each after
 * the first at half the size of the one before; the last features' means over the picture decide. Takes pictures of any
 * side that is a multiple of 8.
 */
final class ResidualNet {

    /** Brightness of FER2013's faces: mean and standard deviation, rounded. */
    private static final double MEAN = 129;

    private static final double SCALE = 64;

    private static final int STEM_CHANNELS = 16;
    private static final int SQUEEZE = 8;
    private static final String LAST_BIAS = "head/bias";

    private final OnnxGraph.Builder builder = OnnxGraph.named("moodreel-expression");
    private final Random random;

    private ResidualNet(long seed) {
        random = new Random(seed);
    }

    /**
     * One with weights drawn at random.
     *
     * @param widths channels of each group of blocks
     * @param blocks how many blocks each group has
     */
    static FaceNet drawn(List<Integer> widths, List<Integer> blocks, long seed) {
        return new FaceNet(new ResidualNet(seed).graph(widths, blocks), MEAN, SCALE, LAST_BIAS);
    }

    private OnnxGraph graph(List<Integer> widths, List<Integer> blocks) {
        int emotions = Emotion.values().length;
        builder.input(new ValueInfo(
                        FaceNet.INPUT,
                        ElementType.FLOAT,
                        List.of(
                                Dimension.free("batch"),
                                Dimension.of(1),
                                Dimension.free("height"),
                                Dimension.free("width"))))
                .output(new ValueInfo(
                        FaceNet.SHARES, ElementType.FLOAT, List.of(Dimension.free("batch"), Dimension.of(emotions))));
        String value = relu("stem1", normalised("stem1", FaceNet.INPUT, 1, STEM_CHANNELS, 3, 1, 1));
        value = relu("stem2", normalised("stem2", value, STEM_CHANNELS, widths.getFirst(), 3, 2, 1));
        int channels = widths.getFirst();
        for (int group = 0; group < widths.size(); group++) {
            for (int block = 0; block < blocks.get(group); block++) {
                int stride = group > 0 && block == 0 ? 2 : 1;
                value = block("group" + group + "/block" + block, value, channels, widths.get(group), stride);
                channels = widths.get(group);
            }
        }
        builder.node(Node.of("GlobalAveragePool", List.of(value), "pooled"));
        builder.node(Node.of("Flatten", List.of("pooled"), "features", Attribute.of("axis", 1)));
        drawn("head", Math.sqrt(1.0 / channels), channels, emotions);
        builder.constant(Constant.floats(LAST_BIAS, new long[] {emotions}, new float[emotions]));
        builder.node(Node.of("Gemm", List.of("features", "head", LAST_BIAS), FaceNet.LOGITS));
        builder.node(Node.of("Softmax", List.of(FaceNet.LOGITS), FaceNet.SHARES, Attribute.of("axis", 1)));
        return builder.build();
    }

    private String block(String name, String from, int channels, int width, int stride) {
        String value = relu(name + "/1", normalised(name + "/1", from, channels, width, 3, stride, 1));
        // a block begins as nothing but its shortcut
        value = normalised(name + "/2", value, width, width, 3, 1, 0);
        String shortcut = from;
        if (stride > 1) {
            builder.node(Node.of(
                    "AveragePool",
                    List.of(from),
                    name + "/halved",
                    Attribute.of("kernel_shape", stride, stride),
                    Attribute.of("strides", stride, stride)));
            shortcut = name + "/halved";
        }
        if (channels != width) shortcut = normalised(name + "/shortcut", shortcut, channels, width, 1, 1, 1);
        builder.node(Node.of("Add", List.of(excited(name, value, width), shortcut), name + "/sum"));
        return relu(name, name + "/sum");
    }

    /** Each channel times what all channels' means say of it. */
    private String excited(String name, String value, int channels) {
        builder.node(Node.of("GlobalAveragePool", List.of(value), name + "/squeezed"));
        String inner = relu(
                name + "/squeeze",
                convolution(name + "/squeeze", name + "/squeezed", channels, channels / SQUEEZE, 1, 1, true));
        String outer = convolution(name + "/excite", inner, channels / SQUEEZE, channels, 1, 1, true);
        builder.node(Node.of("Sigmoid", List.of(outer), name + "/parts"));
        builder.node(Node.of("Mul", List.of(value, name + "/parts"), name + "/excited"));
        return name + "/excited";
    }

    /** Convolution and batch normalisation, whose scale begins at {@code gain}. */
    private String normalised(String name, String from, int channels, int width, int side, int stride, float gain) {
        String value = convolution(name, from, channels, width, side, stride, false);
        filled(name + "/scale", width, gain);
        filled(name + "/shift", width, 0);
        filled(name + "/mean", width, 0);
        filled(name + "/variance", width, 1);
        builder.node(Node.of(
                "BatchNormalization",
                List.of(value, name + "/scale", name + "/shift", name + "/mean", name + "/variance"),
                name + "/normalised",
                Attribute.of("epsilon", 1e-5f)));
        return name + "/normalised";
    }

    private String convolution(
            String name, String from, int channels, int width, int side, int stride, boolean biased) {
        drawn(name + "/filters", Math.sqrt(2.0 / (channels * side * side)), width, channels, side, side);
        if (biased) filled(name + "/bias", width, 0);
        long pad = side / 2;
        builder.node(Node.of(
                "Conv",
                biased ? List.of(from, name + "/filters", name + "/bias") : List.of(from, name + "/filters"),
                name + "/convolved",
                Attribute.of("kernel_shape", side, side),
                Attribute.of("strides", stride, stride),
                Attribute.of("pads", pad, pad, pad, pad),
                Attribute.of("group", 1)));
        return name + "/convolved";
    }

    private String relu(String name, String value) {
        builder.node(Node.of("Relu", List.of(value), name + "/relu"));
        return name + "/relu";
    }

    private void filled(String name, int count, float value) {
        float[] values = new float[count];
        Arrays.fill(values, value);
        builder.constant(Constant.floats(name, new long[] {count}, values));
    }

    private void drawn(String name, double deviation, long... shape) {
        float[] values = new float[(int) Arrays.stream(shape).reduce(1, Math::multiplyExact)];
        for (int i = 0; i < values.length; i++) values[i] = (float) (random.nextGaussian() * deviation);
        builder.constant(Constant.floats(name, shape, values));
    }
}
