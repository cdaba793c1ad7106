package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Drawn pictures that a net of toy size can tell apart, and that net, with the names and steps faceres has. */
final class ToyFaces {

    static final Recipe RECIPE = new Recipe(48, 0, 16, 1e-2, 3e-2, 5, 40, 20, 0.01, 0.9, 0.1, 0.25, 0, 7);

    private ToyFaces() {}

    /** Stripes across are happy, stripes down are sad and darker, no stripes are neutral and darkest. */
    static FaceSet stripes(int count) {
        Random random = new Random(5);
        byte[] pixels = new byte[count * FaceSet.PIXELS];
        List<Emotion> emotions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Emotion emotion =
                    List.of(Emotion.HAPPY, Emotion.SAD, Emotion.NEUTRAL).get(i % 3);
            int brightness = 130 - 50 * (i % 3) + random.nextInt(30);
            for (int at = 0; at < FaceSet.PIXELS; at++) {
                int along = emotion == Emotion.HAPPY ? at / FaceSet.SIDE : at % FaceSet.SIDE;
                int stripe = emotion == Emotion.NEUTRAL || along % 4 < 2 ? 0 : 60;
                pixels[i * FaceSet.PIXELS + at] = (byte) (brightness + stripe + random.nextInt(16));
            }
            emotions.add(emotion);
        }
        return new FaceSet(pixels, emotions);
    }

    /** Two convolutions, the first to be summed over its colours, with TensorFlow's uneven padding. */
    static OnnxGraph net() {
        Random random = new Random(6);
        OnnxGraph.Builder builder = OnnxGraph.named("toy")
                .input(new ValueInfo(
                        Trunk.INPUT,
                        ElementType.FLOAT,
                        List.of(Dimension.free("batch"), Dimension.of(3), Dimension.of(48), Dimension.of(48))))
                .output(new ValueInfo(
                        Trunk.POOLED, ElementType.FLOAT, List.of(Dimension.free("batch"), Dimension.of(16))))
                .constant(Constant.floats("low", new long[0], 0))
                .constant(Constant.floats("high", new long[0], 6));
        add(builder, random, "conv1/convolution/merged_input", new long[] {8, 3, 3, 3}, 0.004);
        add(builder, random, "conv1/bias", new long[] {8}, 0.1);
        add(builder, random, "depthwise", new long[] {8, 1, 3, 3}, 0.3);
        add(builder, random, "depthwise/bias", new long[] {8}, 0.1);
        add(builder, random, "pointwise", new long[] {16, 8, 1, 1}, 0.4);
        add(builder, random, "pointwise/bias", new long[] {16}, 0.1);
        return builder.node(convolution("face", "conv1/convolution/merged_input", "conv1/bias", "c1", 2, 1))
                .node(Node.of("Clip", List.of("c1", "low", "high"), "conv1_relu/clip_by_value"))
                .node(convolution("conv1_relu/clip_by_value", "depthwise", "depthwise/bias", "c2", 2, 8))
                .node(Node.of("Clip", List.of("c2", "low", "high"), "r2"))
                .node(Node.of(
                        "Conv",
                        List.of("r2", "pointwise", "pointwise/bias"),
                        "c3",
                        Attribute.of("kernel_shape", 1, 1),
                        Attribute.of("strides", 1, 1),
                        Attribute.of("pads", 0, 0, 0, 0),
                        Attribute.of("group", 1)))
                .node(Node.of("Clip", List.of("c3", "low", "high"), "conv_pw_1_relu/clip_by_value"))
                .node(Node.of("GlobalAveragePool", List.of("conv_pw_1_relu/clip_by_value"), "pooled"))
                .node(Node.of("Flatten", List.of("pooled"), Trunk.POOLED, Attribute.of("axis", 1)))
                .build();
    }

    private static Node convolution(String from, String kernel, String bias, String to, int stride, int group) {
        return Node.of(
                "Conv",
                List.of(from, kernel, bias),
                to,
                Attribute.of("kernel_shape", 3, 3),
                Attribute.of("strides", stride, stride),
                Attribute.of("pads", 0, 0, 1, 1),
                Attribute.of("group", group));
    }

    private static void add(OnnxGraph.Builder builder, Random random, String name, long[] shape, double spread) {
        int count = 1;
        for (long length : shape) count *= (int) length;
        float[] values = new float[count];
        for (int i = 0; i < count; i++) values[i] = (float) (random.nextGaussian() * spread);
        builder.constant(Constant.floats(name, shape, values));
    }
}
