package io.moodreel.nets.onnx;

import java.util.List;

/**
 * One step of a graph: an operator applied to values.
 *
 * @param operator as the ONNX specification writes it, such as {@code Conv}
 * @param inputs names of values in the operator's order; an empty name leaves an optional one out
 * @param outputs names of the values it makes, at least one; an empty name leaves an optional one out
 * @param attributes its settings
 */
public record Node(String operator, List<String> inputs, List<String> outputs, List<Attribute> attributes) {

    public Node {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        attributes = List.copyOf(attributes);
        if (outputs.isEmpty()) throw new IllegalArgumentException("a node needs an output, " + operator + " has none");
    }

    /** A node with one output. */
    public static Node of(String operator, List<String> inputs, String output, Attribute... attributes) {
        return new Node(operator, inputs, List.of(output), List.of(attributes));
    }

    /** Its first output. */
    public String output() {
        return outputs.getFirst();
    }
}
