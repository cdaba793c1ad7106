package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out nodes and constants that no output needs. */
final class Pruning {

    private Pruning() {}

    static void apply(GraphEditor editor) {
        Set<String> needed = new HashSet<>();
        List<Node> kept = new ArrayList<>();
        for (Node node : editor.nodes.reversed()) {
            if (node.outputs().stream().anyMatch(value -> needed.contains(value) || editor.isOutput(value))) {
                kept.addFirst(node);
                needed.addAll(node.inputs());
            }
        }
        editor.nodes.clear();
        editor.nodes.addAll(kept);
        editor.constants.keySet().retainAll(needed);
    }
}
