package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A conversion under way: the values made so far, the ONNX nodes and constants they took. */
final class Lowering {

    private static final long[] TO_CHANNELS_LAST = {0, 2, 3, 1};
    private static final long[] TO_CHANNELS_FIRST = {0, 3, 1, 2};

    private final Map<String, Weight> weights;
    private final Map<String, Activation> activations = new HashMap<>();
    private final Map<String, Activation> turned = new HashMap<>();
    private final SequencedMap<String, Constant> constants = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    Lowering(Map<String, Weight> weights) {
        this.weights = weights;
    }

    List<Node> nodes() {
        return nodes;
    }

    Iterable<Constant> constants() {
        return constants.values();
    }

    void define(String node, Activation value) {
        activations.put(node, value);
    }

    boolean isWeight(GraphNode node, int input) {
        return weights.containsKey(node.inputs().get(input));
    }

    /** A value the net computes. */
    Activation activation(String node) {
        Activation value = activations.get(node);
        if (value == null) throw new UnsupportedGraphException("nothing computes " + node + " before it is used");
        return value;
    }

    Activation activation(GraphNode node, int input) {
        return activation(node.inputs().get(input));
    }

    /** An image-like input, laid out for ONNX. */
    Activation image(GraphNode node, int input) {
        Activation value = activation(node, input);
        if (value.axes() != 4) {
            throw new UnsupportedGraphException(
                    node.operation() + " " + node.name() + " needs four axes, gets " + value.shape());
        }
        return channelsFirst(value);
    }

    /** A constant input. */
    Weight weight(GraphNode node, int input) {
        Weight weight = weights.get(node.inputs().get(input));
        if (weight == null) {
            throw new UnsupportedGraphException("input " + input + " of " + node.operation() + " " + node.name()
                    + " must be a constant; the net computes it");
        }
        return weight;
    }

    /** Stores floats and gives the name they go by. */
    String store(String name, long[] shape, float... values) {
        return store(Constant.floats(unusedName(name), shape, values));
    }

    /** Stores whole numbers, as a list, and gives the name they go by. */
    String storeWholes(String name, long... values) {
        return store(Constant.integers(unusedName(name), new long[] {values.length}, values));
    }

    private String store(Constant constant) {
        constants.put(constant.name(), constant);
        return constant.name();
    }

    private String unusedName(String wanted) {
        String name = wanted;
        for (int i = 2; constants.containsKey(name); i++) name = wanted + "_" + i;
        return name;
    }

    /** Adds a step; its value goes by the name given. */
    String step(String operator, String output, List<String> inputs, Attribute... attributes) {
        nodes.add(Node.of(operator, inputs, output, attributes));
        return output;
    }

    /** The value with channels last, as TensorFlow orders its elements. */
    Activation channelsLast(Activation value) {
        if (!value.channelsFirst()) return value;
        return turned.computeIfAbsent(value.name(), _ -> turn(value, "/last", TO_CHANNELS_LAST));
    }

    /** The value with channels first. */
    Activation channelsFirst(Activation value) {
        if (value.channelsFirst()) return value;
        return turned.computeIfAbsent(value.name(), _ -> turn(value, "/first", TO_CHANNELS_FIRST));
    }

    private Activation turn(Activation value, String suffix, long[] order) {
        String name = step("Transpose", value.name() + suffix, List.of(value.name()), Attribute.of("perm", order));
        return new Activation(name, value.shape(), !value.channelsFirst());
    }
}
