package io.moodreel.training.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.convolutional.Conv2d;
import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Node;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** ONNX operators as DJL's arrays do them, with gradients. Those that the nets we train are made of, no more. */
final class Operators {

    private Operators() {}

    static NDArray run(Node node, Function<String, NDArray> values, Map<String, Constant> constants) {
        NDArray input = values.apply(node.inputs().getFirst());
        return switch (node.operator()) {
            case "Conv" -> convolution(node, input, values);
            case "Clip" -> input.clip(limit(node, 1, constants), limit(node, 2, constants));
            case "Relu" -> input.maximum(0f);
            case "Add" -> input.add(values.apply(node.inputs().get(1)));
            case "GlobalAveragePool" -> input.mean(new int[] {2}, true).mean(new int[] {3}, true);
            case "Flatten" -> input.reshape(input.getShape().get(0), -1);
            case "Gemm" ->
                input.matMul(values.apply(node.inputs().get(1)))
                        .add(values.apply(node.inputs().get(2)));
            case "Softmax" -> input.softmax(1);
            default ->
                throw new IllegalArgumentException(
                        "the operator " + node.operator() + " cannot be trained; add it to Operators");
        };
    }

    private static NDArray convolution(Node node, NDArray input, Function<String, NDArray> values) {
        List<Long> pads = list(node, "pads");
        List<Long> strides = list(node, "strides");
        NDArray bias = node.inputs().size() > 2 ? values.apply(node.inputs().get(2)) : null;
        boolean even = pads.get(0).equals(pads.get(2)) && pads.get(1).equals(pads.get(3));
        // TensorFlow pads more below and to the right, which PyTorch's convolution cannot
        NDArray padded = even ? input : input.pad(new Shape(pads.get(1), pads.get(3), pads.get(0), pads.get(2)), 0);
        Shape padding = even ? new Shape(pads.get(0), pads.get(1)) : new Shape(0, 0);
        return Conv2d.conv2d(
                        padded,
                        values.apply(node.inputs().get(1)),
                        bias,
                        new Shape(strides.get(0), strides.get(1)),
                        padding,
                        new Shape(1, 1),
                        (int) whole(node, "group"))
                .singletonOrThrow();
    }

    private static float limit(Node node, int index, Map<String, Constant> constants) {
        return constants.get(node.inputs().get(index)).floats()[0];
    }

    private static List<Long> list(Node node, String name) {
        return node.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(attribute -> ((Attribute.Wholes) attribute).values())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a node " + node.operator() + " lacks " + name));
    }

    private static long whole(Node node, String name) {
        return node.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .mapToLong(attribute -> ((Attribute.Whole) attribute).value())
                .findFirst()
                .orElse(1);
    }
}
