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
import java.util.Set;

/** Drawn pictures that a net of toy size can tell apart, and that net, with the names and steps faceres has. */
final class ToyFaces {

    static final Recipe RECIPE = new Recipe(48, 16, 1e-2, 3e-2, 5, 40, 20, 0.01, 0.9, 0.1, 0.25, 0, 7);

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

    /** Two convolutions, of which the first stays as it is, with TensorFlow's uneven padding and a sum. */
    static Trunk trunk(int side) {
        Random random = new Random(6);
        OnnxGraph.Builder builder = OnnxGraph.named("toy")
                .input(new ValueInfo(
                        Trunk.INPUT,
                        ElementType.FLOAT,
                        List.of(Dimension.free("batch"), Dimension.of(1), Dimension.of(side), Dimension.of(side))))
                .output(new ValueInfo(
                        Trunk.SHARES, ElementType.FLOAT, List.of(Dimension.free("batch"), Dimension.of(7))))
                .constant(Constant.floats("low", new long[0], 0))
                .constant(Constant.floats("high", new long[0], 6));
        add(builder, random, "first", new long[] {8, 1, 3, 3}, 0.6);
        add(builder, random, "first/bias", new long[] {8}, 0.1);
        add(builder, random, "depthwise", new long[] {8, 1, 3, 3}, 0.3);
        add(builder, random, "pointwise", new long[] {8, 8, 1, 1}, 0.4);
        add(builder, random, "pointwise/bias", new long[] {8}, 0.1);
        add(builder, random, "head", new long[] {8, 7}, 0.1);
        add(builder, random, "head/bias", new long[] {7}, 0.1);
        OnnxGraph graph = builder.node(convolution(List.of("face", "first", "first/bias"), "c1", 3, 2, 1))
                .node(Node.of("Clip", List.of("c1", "low", "high"), "r1"))
                .node(convolution(List.of("r1", "depthwise"), "c2", 3, 1, 8))
                .node(convolution(List.of("c2", "pointwise", "pointwise/bias"), "c3", 1, 1, 1))
                .node(Node.of("Add", List.of("r1", "c3"), "sum"))
                .node(Node.of("Relu", List.of("sum"), "r3"))
                .node(Node.of("GlobalAveragePool", List.of("r3"), "pooled"))
                .node(Node.of("Flatten", List.of("pooled"), "flat", Attribute.of("axis", 1)))
                .node(Node.of("Gemm", List.of("flat", "head", "head/bias"), Trunk.LOGITS))
                .node(Node.of("Softmax", List.of(Trunk.LOGITS), Trunk.SHARES, Attribute.of("axis", 1)))
                .build();
        return new Trunk(graph, 115, 255, "r1", Set.of("head", "head/bias"), "head/bias");
    }

    private static Node convolution(List<String> inputs, String to, int side, int stride, int group) {
        long before = side == 3 && stride == 1 ? 1 : 0;
        long after = side == 3 ? 1 : 0;
        return Node.of(
                "Conv",
                inputs,
                to,
                Attribute.of("kernel_shape", side, side),
                Attribute.of("strides", stride, stride),
                Attribute.of("pads", before, before, after, after),
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
