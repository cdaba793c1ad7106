package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The greatest or the mean of a window, and the mean over whole axes. */
final class Pooling {

    private Pooling() {}

    static Map<String, Operator> operators() {
        return Map.of(
                "MaxPool", (node, lowering) -> pool("MaxPool", node, lowering),
                "AvgPool", (node, lowering) -> pool("AveragePool", node, lowering),
                "Mean", Pooling::mean);
    }

    // neither operator counts the padding: ONNX leaves it out of a mean unless told otherwise, as TensorFlow does
    private static Activation pool(String operator, GraphNode node, Lowering lowering) {
        Activation image = lowering.image(node, 0);
        List<Integer> kernel = node.wholes("ksize");
        Windows windows = Windows.of(node, image, kernel.get(1), kernel.get(2));
        String output = lowering.step(
                operator, node.name(), List.of(image.name()), windows.kernel(), windows.strides(), windows.paddings());
        return new Activation(output, windows.shape(image.batch(), image.channels()), true);
    }

    private static Activation mean(GraphNode node, Lowering lowering) {
        Activation value = lowering.activation(node, 0);
        List<Integer> axes = axes(lowering.weight(node, 1), value.axes());
        boolean kept = node.flag("keep_dims");
        if (value.axes() == 4 && axes.equals(List.of(1, 2))) return meanOfPlanes(node, value, kept, lowering);
        Activation ordered = lowering.channelsLast(value);
        String output = lowering.step(
                "ReduceMean",
                node.name(),
                List.of(ordered.name()),
                Attribute.of("axes", axes.stream().mapToLong(axis -> axis).toArray()),
                Attribute.of("keepdims", kept ? 1 : 0));
        List<Integer> shape = IntStream.range(0, value.axes())
                .filter(axis -> kept || !axes.contains(axis))
                .mapToObj(axis -> axes.contains(axis) ? 1 : ordered.shape().get(axis))
                .toList();
        return new Activation(output, shape, false);
    }

    private static Activation meanOfPlanes(GraphNode node, Activation value, boolean kept, Lowering lowering) {
        Activation image = lowering.channelsFirst(value);
        String pooled = kept ? node.name() : node.name() + "/pooled";
        lowering.step("GlobalAveragePool", pooled, List.of(image.name()));
        if (kept) return new Activation(pooled, List.of(image.batch(), 1, 1, image.channels()), true);
        lowering.step("Flatten", node.name(), List.of(pooled), Attribute.of("axis", 1));
        return new Activation(node.name(), List.of(image.batch(), image.channels()), false);
    }

    private static List<Integer> axes(Weight weight, int count) {
        return Arrays.stream(weight.wholes())
                .map(axis -> axis < 0 ? axis + count : axis)
                .sorted()
                .boxed()
                .toList();
    }
}
