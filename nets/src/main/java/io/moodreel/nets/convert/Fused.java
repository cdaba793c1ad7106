package io.moodreel.nets.convert;

import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import java.util.List;

/** What TensorFlow fused into a convolution or a matrix product: a bias, an activation, both or neither. */
record Fused(GraphNode node, boolean bias, String activation) {

    static Fused into(GraphNode node) {
        List<String> operations = node.texts("fused_ops");
        if (operations.isEmpty()) return new Fused(node, false, "");
        if (operations.getFirst().equals("BiasAdd") && operations.size() <= 2) {
            return new Fused(node, true, operations.size() == 2 ? operations.get(1) : "");
        }
        throw new UnsupportedGraphException(node.operation() + " " + node.name() + " has " + operations
                + " fused into it; known are a bias and an activation after it");
    }

    String storeBias(Lowering lowering) {
        Weight weight = lowering.weight(node, 2);
        return lowering.store(node.inputs().get(2), new long[] {weight.size()}, weight.values());
    }

    /** What the value before the activation is called. */
    String linearName() {
        return activation.isEmpty() ? node.name() : node.name() + "/linear";
    }

    Activation activate(Activation linear, Lowering lowering) {
        return switch (activation) {
            case "" -> linear;
            case "Prelu" -> Activations.prelu(node.name(), linear, lowering.weight(node, 3), lowering);
            default -> Activations.apply(activation, node, linear, lowering);
        };
    }
}
