package io.moodreel.training.face;

import io.moodreel.affect.Emotion;
import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The net that learns, put together from one that knows faces already: the convolutions of {@code faceres} (MobileNet, Howard and
 * others 2017) up to their pooled numbers, and behind them one new layer for the seven emotions. Its first
 * convolution, made for colours, is summed over them, which for grey pictures changes nothing.
 */
final class Trunk {

    /** Names of values of the graph. */
    static final String INPUT = "face";

    static final String POOLED = "global_pooling/Mean";
    static final String LOGITS = "logits";
    static final String SHARES = "shares";

    /** The new layer's weights. */
    static final Set<String> HEAD = Set.of("emotions/kernel", "emotions/bias");

    private static final String FIRST = "conv1/convolution/merged_input";
    private static final int EMOTIONS = Emotion.values().length;

    private Trunk() {}

    /** The value that block {@code number} of the thirteen makes; 0 is what the first convolution makes. */
    static String block(int number) {
        return number == 0 ? "conv1_relu/clip_by_value" : "conv_pw_" + number + "_relu/clip_by_value";
    }

    /** The net before it learnt anything of emotions: its new layer answers all alike. */
    static OnnxGraph fresh(OnnxGraph faceres, int side) {
        OnnxGraph.Builder builder = OnnxGraph.named("moodreel-expression")
                .input(new ValueInfo(
                        INPUT,
                        ElementType.FLOAT,
                        List.of(Dimension.free("batch"), Dimension.of(1), Dimension.of(side), Dimension.of(side))))
                .output(new ValueInfo(
                        SHARES, ElementType.FLOAT, List.of(Dimension.free("batch"), Dimension.of(EMOTIONS))));
        List<Node> nodes = upToPooled(faceres);
        Set<String> used =
                nodes.stream().flatMap(node -> node.inputs().stream()).collect(Collectors.toSet());
        faceres.constants().forEach((name, constant) -> {
            if (used.contains(name)) builder.constant(name.equals(FIRST) ? grey(constant) : constant);
        });
        int pooled = pooledNumbers(faceres, nodes);
        builder.constant(
                Constant.floats("emotions/kernel", new long[] {pooled, EMOTIONS}, new float[pooled * EMOTIONS]));
        builder.constant(Constant.floats("emotions/bias", new long[] {EMOTIONS}, new float[EMOTIONS]));
        nodes.forEach(builder::node);
        return builder.node(Node.of("Gemm", List.of(POOLED, "emotions/kernel", "emotions/bias"), LOGITS))
                .node(Node.of("Softmax", List.of(LOGITS), SHARES, Attribute.of("axis", 1)))
                .build();
    }

    private static List<Node> upToPooled(OnnxGraph faceres) {
        List<Node> nodes = faceres.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).output().equals(POOLED)) return nodes.subList(0, i + 1);
        }
        throw new IllegalArgumentException(
                "the graph " + faceres.name() + " is not faceres: it has no value " + POOLED);
    }

    /** As many as the last convolution has filters. */
    private static int pooledNumbers(OnnxGraph faceres, List<Node> nodes) {
        Node last = nodes.reversed().stream()
                .filter(node -> node.operator().equals("Conv"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("faceres has no convolution"));
        return (int) faceres.constants().get(last.inputs().get(1)).shape()[0];
    }

    /** A convolution over grey pictures that gives what the given one gives when red, green and blue are equal. */
    private static Constant grey(Constant colours) {
        long[] shape = colours.shape();
        int filters = (int) shape[0];
        int channels = (int) shape[1];
        int taps = (int) (shape[2] * shape[3]);
        float[] given = colours.floats();
        float[] summed = new float[filters * taps];
        for (int filter = 0; filter < filters; filter++) {
            for (int channel = 0; channel < channels; channel++) {
                for (int tap = 0; tap < taps; tap++) {
                    summed[filter * taps + tap] += given[(filter * channels + channel) * taps + tap];
                }
            }
        }
        return Constant.floats(colours.name(), new long[] {filters, 1, shape[2], shape[3]}, summed);
    }
}
