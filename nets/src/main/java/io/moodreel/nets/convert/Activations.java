package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Functions of one value: bends, squashes, shares. */
final class Activations {

    /** TensorFlow's slope when a graph does not give one. */
    private static final float DEFAULT_SLOPE = 0.2f;

    private static final long[] SCALAR = {};

    private Activations() {}

    static Map<String, Operator> operators() {
        Map<String, Operator> operators = new HashMap<>();
        for (String name : Set.of("Relu", "Relu6", "LeakyRelu", "Sigmoid", "Tanh", "Elu")) {
            operators.put(name, (node, lowering) -> apply(name, node, lowering.activation(node, 0), lowering));
        }
        operators.put(
                "Prelu",
                (node, lowering) ->
                        prelu(node.name(), lowering.activation(node, 0), lowering.weight(node, 1), lowering));
        operators.put("Softmax", Activations::softmax);
        return operators;
    }

    static Activation apply(String function, GraphNode node, Activation value, Lowering lowering) {
        List<String> input = List.of(value.name());
        String name = node.name();
        return value.named(
                switch (function) {
                    case "Relu", "Sigmoid", "Tanh", "Elu" -> lowering.step(function, name, input);
                    case "Relu6" ->
                        lowering.step(
                                "Clip",
                                name,
                                List.of(
                                        value.name(),
                                        lowering.store(name + "/low", SCALAR, 0),
                                        lowering.store(name + "/high", SCALAR, 6)));
                    case "LeakyRelu" -> lowering.step("LeakyRelu", name, input, Attribute.of("alpha", slope(node)));
                    default ->
                        throw new UnsupportedGraphException(
                                node.operation() + " " + name + " has the unknown activation " + function);
                });
    }

    private static float slope(GraphNode node) {
        return node.fraction("alpha", node.fraction("leakyrelu_alpha", DEFAULT_SLOPE));
    }

    static Activation prelu(String name, Activation value, Weight slopes, Lowering lowering) {
        String stored = Arithmetic.store(slopes, value, lowering);
        return value.named(lowering.step("PRelu", name, List.of(value.name(), stored)));
    }

    private static Activation softmax(GraphNode node, Lowering lowering) {
        Activation value = lowering.activation(node, 0);
        int channelAxis = value.channelsFirst() ? 1 : value.axes() - 1;
        return value.named(
                lowering.step("Softmax", node.name(), List.of(value.name()), Attribute.of("axis", channelAxis)));
    }
}
