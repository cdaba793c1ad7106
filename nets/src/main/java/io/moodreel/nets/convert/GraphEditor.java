package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A graph being changed. Not thread-safe. */
final class GraphEditor {

    final List<Node> nodes;
    final SequencedMap<String, Constant> constants;
    private final OnnxGraph origin;

    GraphEditor(OnnxGraph graph) {
        this.origin = graph;
        this.nodes = new ArrayList<>(graph.nodes());
        this.constants = new LinkedHashMap<>(graph.constants());
    }

    boolean isOutput(String value) {
        return origin.outputs().stream().anyMatch(output -> output.name().equals(value));
    }

    /** How many nodes and outputs take each value. */
    Map<String, Integer> uses() {
        Map<String, Integer> uses = new HashMap<>();
        for (Node node : nodes) for (String input : node.inputs()) uses.merge(input, 1, Integer::sum);
        for (ValueInfo output : origin.outputs()) uses.merge(output.name(), 1, Integer::sum);
        return uses;
    }

    /** The constant of this name, null when it is no constant of floats. */
    @Nullable
    Constant floats(String value) {
        Constant constant = constants.get(value);
        return constant != null && constant.type() == ElementType.FLOAT ? constant : null;
    }

    OnnxGraph toGraph() {
        OnnxGraph.Builder builder = OnnxGraph.named(origin.name());
        origin.inputs().forEach(builder::input);
        origin.outputs().forEach(builder::output);
        origin.metadata().forEach(builder::metadata);
        constants.values().forEach(builder::constant);
        nodes.forEach(builder::node);
        return builder.build();
    }
}
