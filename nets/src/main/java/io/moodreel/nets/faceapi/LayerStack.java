package io.moodreel.nets.faceapi;

import io.moodreel.nets.tfjs.GraphModel;
import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import io.moodreel.nets.tfjs.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A net being stacked up. Each layer gives the name of its value, to be handed to the next. Not thread-safe. */
final class LayerStack {

    static final String INPUT = "input";

    private final Map<String, Weight> weights;
    private final int side;
    private final List<GraphNode> nodes = new ArrayList<>();

    /** Takes square colour images of this side. */
    LayerStack(Weights weights, int side) {
        this.weights = new HashMap<>(weights.byName());
        this.side = side;
        this.weights.put("cells", new Weight("cells", new int[] {2}, 1, 2));
    }

    GraphModel toGraph() {
        return new GraphModel(Map.of(INPUT, List.of(-1, side, side, 3)), nodes, weights);
    }

    private String add(String name, String operation, List<String> inputs, Map<String, Object> attributes) {
        nodes.add(new GraphNode(name, operation, inputs, attributes));
        return name;
    }

    private String next(String operation) {
        return operation + nodes.size();
    }

    /** An ordinary convolution with bias; the weights are {@code layer/filters} and {@code layer/bias}. */
    String convolution(String value, String layer, int stride, String padding) {
        return add(
                layer,
                "_FusedConv2D",
                List.of(value, layer + "/filters", layer + "/bias"),
                Map.of(
                        "strides", List.of(1, stride, stride, 1),
                        "padding", padding,
                        "fused_ops", List.of("BiasAdd")));
    }

    /** A depthwise convolution of 3×3, then a pointwise one with bias; nothing between them. */
    String separable(String value, String layer, int stride) {
        String each = add(
                layer + "/depthwise",
                "DepthwiseConv2dNative",
                List.of(value, layer + "/depthwise_filter"),
                Map.of("strides", List.of(1, stride, stride, 1), "padding", "SAME"));
        return add(
                layer,
                "_FusedConv2D",
                List.of(each, layer + "/pointwise_filter", layer + "/bias"),
                Map.of("padding", "VALID", "fused_ops", List.of("BiasAdd")));
    }

    String relu(String value) {
        return add(next("relu"), "Relu", List.of(value), Map.of());
    }

    String leakyRelu(String value, float slope) {
        return add(next("leaky"), "LeakyRelu", List.of(value), Map.of("alpha", slope));
    }

    String sum(String left, String right) {
        return add(next("sum"), "AddV2", List.of(left, right), Map.of());
    }

    String greatest(String value, int window, int stride) {
        return add(
                next("greatest"),
                "MaxPool",
                List.of(value),
                Map.of(
                        "ksize", List.of(1, window, window, 1),
                        "strides", List.of(1, stride, stride, 1),
                        "padding", "SAME"));
    }

    /** The mean over all cells, one number a channel. */
    String mean(String value) {
        return add(next("mean"), "Mean", List.of(value, "cells"), Map.of("keep_dims", false));
    }

    /** A dense layer; the weights are {@code layer/weights} and {@code layer/bias}. */
    String dense(String name, String value, String layer) {
        return add(
                name,
                "_FusedMatMul",
                List.of(value, layer + "/weights", layer + "/bias"),
                Map.of("fused_ops", List.of("BiasAdd")));
    }

    String softmax(String name, String value) {
        return add(name, "Softmax", List.of(value), Map.of());
    }
}
