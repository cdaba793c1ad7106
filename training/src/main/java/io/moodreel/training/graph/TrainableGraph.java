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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * An ONNX graph whose weights can be changed: its nodes run one after another on DJL's arrays, which keep account of gradients,
 * and {@link #toOnnx} is the same graph with other weights. So what is trained and what is shipped
 * cannot differ in shape. Images have channels first in name; in memory their channels lie together, which is faster on CPUs.
 * Not thread-safe; its arrays belong to the manager given.
 */
public final class TrainableGraph {

    private final OnnxGraph graph;
    private final SequencedMap<String, NDArray> weights = new LinkedHashMap<>();
    private final SequencedMap<String, NDArray> statistics = new LinkedHashMap<>();

    /**
     * The graph with the weights it has. Weights are what is stored in floats with at least one axis, but for the means and
     * variances of batch normalisation: those are statistics.
     */
    public TrainableGraph(OnnxGraph graph, NDManager manager) {
        this.graph = graph;
        Set<String> kept = new HashSet<>();
        for (Node node : graph.nodes()) {
            if (node.operator().equals("BatchNormalization"))
                kept.addAll(node.inputs().subList(3, 5));
        }
        graph.constants().forEach((name, constant) -> {
            if (constant.type() != ElementType.INT64 && constant.shape().length > 0) {
                NDArray array = manager.create(constant.floats(), new Shape(constant.shape()));
                (kept.contains(name) ? statistics : weights).put(name, array);
            }
        });
    }

    /** The weights by name, in the order of the file: the arrays themselves, so that changing them changes the net. */
    public SequencedMap<String, NDArray> weights() {
        return weights;
    }

    /** Running means and variances by name, as {@link #weights()}. */
    public SequencedMap<String, NDArray> statistics() {
        return statistics;
    }

    private int nodeMaking(String value) {
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
     * Runs the nodes from the graph's only input up to the one that makes {@code to}.
     *
     * @param given the input
     * @param learns whether batches are normalised by their own means and variances, which the statistics then follow
     */
    public NDArray run(NDArray given, String to, boolean learns) {
        Map<String, NDArray> values = new HashMap<>(weights);
        values.putAll(statistics);
        values.put(graph.inputs().getFirst().name(), given);
        for (Node node : graph.nodes().subList(0, nodeMaking(to) + 1)) {
            List<NDArray> inputs = node.inputs().stream().map(values::get).toList();
            values.put(node.output(), Operators.run(node, inputs, learns));
        }
        return values.get(to);
    }

    /** The graph with these weights and statistics, by name. */
    public OnnxGraph toOnnx(Map<String, NDArray> values) {
        OnnxGraph.Builder builder = OnnxGraph.named(graph.name());
        graph.inputs().forEach(builder::input);
        graph.outputs().forEach(builder::output);
        graph.metadata().forEach(builder::metadata);
        graph.constants().forEach((name, constant) -> {
            NDArray array = values.get(name);
            builder.constant(array == null ? constant : Constant.floats(name, constant.shape(), array.toFloatArray()));
        });
        graph.nodes().forEach(builder::node);
        return builder.build();
    }
}
