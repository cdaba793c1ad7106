package io.moodreel.training.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * An ONNX graph whose weights can be changed: its nodes run one after another on DJL's arrays, which keep account of gradients,
 * and {@link #toOnnx()} is the same graph with the weights as they are now. So what is trained and what is shipped
 * cannot differ in shape. Images have channels first in name; in memory their channels lie together, which is faster on CPUs.
 * Not thread-safe; its arrays belong to the manager given.
 */
public final class TrainableGraph {

    private final OnnxGraph graph;
    private final SequencedMap<String, NDArray> weights = new LinkedHashMap<>();

    /** The graph with the weights it has. Weights are what is stored in floats with at least one axis. */
    public TrainableGraph(OnnxGraph graph, NDManager manager) {
        this.graph = graph;
        graph.constants().forEach((name, constant) -> {
            if (constant.type() != ElementType.INT64 && constant.shape().length > 0) {
                weights.put(name, manager.create(constant.floats(), new Shape(constant.shape())));
            }
        });
    }

    /** The weights by name, in the order of the file: the arrays themselves, so that changing them changes the net. */
    public SequencedMap<String, NDArray> weights() {
        return weights;
    }

    /** Position of the node that makes this value. Throws {@link IllegalArgumentException} when none does. */
    public int nodeMaking(String value) {
        List<Node> nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) if (nodes.get(i).outputs().contains(value)) return i;
        throw new IllegalArgumentException("the graph " + graph.name() + " has no value " + value);
    }

    /** Grey square pictures as the graph's input: row by row, one after another, in the buffer. */
    public NDArray greyPictures(NDManager scope, FloatBuffer pixels, int side) {
        int count = pixels.remaining() / (side * side);
        return scope.create(pixels, new Shape(count, side, side, 1)).transpose(0, 3, 1, 2);
    }

    /**
     * Runs the nodes after the one that makes {@code from} (the graph's input: all nodes), up to the one that makes {@code to}.
     * Everything between must hang on {@code from} alone.
     *
     * @param given the value {@code from}
     */
    public NDArray run(String from, NDArray given, String to) {
        Map<String, NDArray> values = new HashMap<>();
        values.put(from, given);
        boolean isInput = graph.inputs().getFirst().name().equals(from);
        int first = isInput ? 0 : nodeMaking(from) + 1;
        int last = nodeMaking(to);
        for (Node node : graph.nodes().subList(first, last + 1)) {
            values.put(node.output(), Operators.run(node, name -> value(name, values), graph.constants()));
        }
        return values.get(to);
    }

    private NDArray value(String name, Map<String, NDArray> values) {
        NDArray value = values.getOrDefault(name, weights.get(name));
        if (value == null) throw new IllegalArgumentException("the graph " + graph.name() + " lacks the value " + name);
        return value;
    }

    /** Which weights the nodes up to the one that makes this value use. */
    public List<String> weightsUpTo(String value) {
        return graph.nodes().subList(0, nodeMaking(value) + 1).stream()
                .flatMap(node -> node.inputs().stream())
                .filter(weights::containsKey)
                .distinct()
                .toList();
    }

    /** The graph with the weights as they are now. */
    public OnnxGraph toOnnx() {
        OnnxGraph.Builder builder = OnnxGraph.named(graph.name());
        graph.inputs().forEach(builder::input);
        graph.outputs().forEach(builder::output);
        graph.metadata().forEach(builder::metadata);
        graph.constants().forEach((name, constant) -> {
            NDArray weight = weights.get(name);
            builder.constant(
                    weight == null ? constant : Constant.floats(name, constant.shape(), weight.toFloatArray()));
        });
        graph.nodes().forEach(builder::node);
        return builder.build();
    }
}
