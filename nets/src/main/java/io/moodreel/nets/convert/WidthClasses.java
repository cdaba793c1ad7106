package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which values of a graph must have equally many channels – those that a sum, an activation, a pooling or a depthwise
 * convolution ties together – how many they have, and whether that number is nobody's business: no output, and read only
 * by steps that can be told of more channels.
 */
final class WidthClasses {

    private static final Set<String> SAME_WIDTH = Set.of("Add", "Relu", "LeakyRelu", "MaxPool", "AveragePool");

    private final GraphEditor editor;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> channels = new HashMap<>();
    private final Set<String> fixed = new HashSet<>();

    private WidthClasses(GraphEditor editor) {
        this.editor = editor;
    }

    static WidthClasses of(GraphEditor editor) {
        WidthClasses classes = new WidthClasses(editor);
        for (Node node : editor.nodes) classes.take(node);
        Set<String> fixedClasses = new HashSet<>();
        for (String value : classes.fixed) fixedClasses.add(classes.root(value));
        for (Node node : editor.nodes) {
            if (editor.isOutput(node.output())) fixedClasses.add(classes.root(node.output()));
        }
        classes.fixed.addAll(fixedClasses);
        return classes;
    }

    /** Its channels, 0 when they are not known. */
    int channels(String value) {
        return channels.getOrDefault(root(value), 0);
    }

    boolean mayWiden(String value) {
        return !fixed.contains(root(value));
    }

    static boolean isDepthwise(Node convolution, GraphEditor editor) {
        long[] filters = editor.constants.get(convolution.inputs().get(1)).shape();
        return group(convolution) == filters[0] && filters[1] == 1;
    }

    private static long group(Node convolution) {
        return convolution.attributes().stream()
                .filter(attribute -> attribute.name().equals("group"))
                .map(Attribute.Whole.class::cast)
                .mapToLong(Attribute.Whole::value)
                .findFirst()
                .orElse(1);
    }

    private void take(Node node) {
        String input = node.inputs().getFirst();
        if (node.operator().equals("Conv")) {
            takeConvolution(node, input);
        } else if (SAME_WIDTH.contains(node.operator())) {
            for (String value : node.inputs()) {
                tie(node.output(), value);
                if (editor.constants.containsKey(value)) fixed.add(value);
            }
        } else {
            fixed.addAll(node.inputs());
            fixed.addAll(node.outputs());
        }
    }

    private void takeConvolution(Node node, String input) {
        Constant filters = editor.constants.get(node.inputs().get(1));
        boolean shared = editor.uses().get(filters.name()) > 1
                || node.inputs().size() > 2 && editor.uses().get(node.inputs().get(2)) > 1;
        if (isDepthwise(node, editor)) {
            tie(node.output(), input);
        } else if (group(node) > 1) {
            fixed.add(input);
            fixed.add(node.output());
        }
        if (shared) {
            fixed.add(input);
            fixed.add(node.output());
        }
        channels.put(root(node.output()), (int) filters.shape()[0]);
    }

    private String root(String value) {
        String parent = parents.getOrDefault(value, value);
        return parent.equals(value) ? value : root(parent);
    }

    private void tie(String first, String second) {
        String one = root(first);
        String other = root(second);
        if (one.equals(other)) return;
        parents.put(one, other);
        Integer known = channels.remove(one);
        if (known != null) channels.putIfAbsent(other, known);
    }
}
