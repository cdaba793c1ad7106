package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import io.moodreel.nets.tfjs.GraphModel;
import io.moodreel.nets.tfjs.GraphNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Turns a TensorFlow graph model into an ONNX graph that computes the same. An input image of TensorFlow's shape N×H×W×C
 * becomes one of N×C×H×W; a free batch becomes the dimension {@code batch}. Outputs keep TensorFlow's order of elements.
 */
public final class GraphModelConverter {

    private static final Map<String, Operator> OPERATORS = new HashMap<>();

    static {
        OPERATORS.putAll(Convolutions.operators());
        OPERATORS.putAll(Activations.operators());
        OPERATORS.putAll(Arithmetic.operators());
        OPERATORS.putAll(Pooling.operators());
        OPERATORS.putAll(Shapes.operators());
        OPERATORS.putAll(Matrices.operators());
    }

    private GraphModelConverter() {}

    /**
     * Converts and folds. Throws {@link UnsupportedGraphException}, naming the node, for an operation or a use of one that
     * the converter does not know, and for an output that no node makes.
     */
    public static OnnxGraph convert(GraphModel model, Naming naming) {
        Lowering lowering = new Lowering(model.weights());
        OnnxGraph.Builder graph = OnnxGraph.named(naming.net()).input(input(model, naming, lowering));
        for (GraphNode node : model.nodes()) lowering.define(node.name(), lower(node, lowering));

        SequencedMap<String, String> publicNames = new LinkedHashMap<>();
        naming.outputs().forEach((node, name) -> {
            Activation value = lowering.channelsLast(lowering.activation(node));
            publicNames.put(value.name(), name);
            graph.output(new ValueInfo(name, ElementType.FLOAT, dimensions(value.shape())));
        });
        for (Constant constant : lowering.constants()) graph.constant(constant);
        for (Node node : lowering.nodes()) graph.node(renamed(node, publicNames));
        naming.notes().forEach(graph::metadata);
        return Folding.fold(graph.build());
    }

    private static ValueInfo input(GraphModel model, Naming naming, Lowering lowering) {
        if (model.inputs().size() != 1) {
            throw new UnsupportedGraphException(
                    "net " + naming.net() + " has the inputs " + model.inputs().keySet() + "; one is known");
        }
        var input = model.inputs().entrySet().iterator().next();
        List<Integer> shape = input.getValue();
        boolean image = shape.size() == 4;
        lowering.define(input.getKey(), new Activation(naming.input(), shape, image));
        List<Integer> order = image ? List.of(shape.get(0), shape.get(3), shape.get(1), shape.get(2)) : shape;
        return new ValueInfo(naming.input(), ElementType.FLOAT, dimensions(order));
    }

    private static List<Dimension> dimensions(List<Integer> shape) {
        return shape.stream()
                .map(length -> length < 0 ? Dimension.free("batch") : Dimension.of(length))
                .toList();
    }

    private static Activation lower(GraphNode node, Lowering lowering) {
        Operator operator = OPERATORS.get(node.operation());
        if (operator == null) {
            throw new UnsupportedGraphException("node " + node.name() + " is a " + node.operation() + "; known are "
                    + OPERATORS.keySet().stream().sorted().toList());
        }
        return operator.lower(node, lowering);
    }

    private static Node renamed(Node node, Map<String, String> names) {
        return new Node(
                node.operator(),
                node.inputs().stream()
                        .map(value -> names.getOrDefault(value, value))
                        .toList(),
                node.outputs().stream()
                        .map(value -> names.getOrDefault(value, value))
                        .toList(),
                node.attributes());
    }
}
