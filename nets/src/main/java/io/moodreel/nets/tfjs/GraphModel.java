package io.moodreel.nets.tfjs;

import java.util.List;
import java.util.Map;

/**
 * A net as TensorFlow describes it: images with channels last, one node per operation.
 *
 * @param inputs shape by name of the input node, channels last, −1 for a free batch
 * @param nodes the operations, each after those it takes from; without the inputs and the constants
 * @param weights the constants by name
 */
public record GraphModel(Map<String, List<Integer>> inputs, List<GraphNode> nodes, Map<String, Weight> weights) {

    public GraphModel {
        inputs = Map.copyOf(inputs);
        nodes = List.copyOf(nodes);
        weights = Map.copyOf(weights);
    }
}
