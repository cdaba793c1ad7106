package io.moodreel.training.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.pooling.Pool;
import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Node;
import java.util.List;

/** ONNX operators as DJL's arrays do them, with gradients. Those that the nets we train are made of, no more. */
final class Operators {

    private static final float MOMENTUM = 0.9f;

    private Operators() {}

    static NDArray run(Node node, List<NDArray> inputs, boolean learns) {
        NDArray input = inputs.getFirst();
        return switch (node.operator()) {
            case "Conv" -> convolution(node, inputs);
            case "BatchNormalization" -> normalised(node, inputs, learns);
            case "Relu" -> Activation.relu(input);
            case "Sigmoid" -> Activation.sigmoid(input);
            case "Add" -> input.add(inputs.get(1));
            case "Mul" -> input.mul(inputs.get(1));
            case "AveragePool" -> averages(node, input);
            case "GlobalAveragePool" ->
                Pool.globalAvgPool2d(input).expandDims(2).expandDims(3);
            case "Flatten" -> input.reshape(input.getShape().get(0), -1);
            case "Gemm" -> input.matMul(inputs.get(1)).add(inputs.get(2));
            case "Softmax" -> input.softmax(1);
            default ->
                throw new IllegalArgumentException(
                        "the operator " + node.operator() + " cannot be trained; add it to Operators");
        };
    }

    private static NDArray convolution(Node node, List<NDArray> inputs) {
        List<Long> pads = list(node, "pads");
        return Conv2d.conv2d(
                        inputs.getFirst(),
                        inputs.get(1),
                        inputs.size() > 2 ? inputs.get(2) : null,
                        shape(node, "strides"),
                        new Shape(pads.get(0), pads.get(1)),
                        new Shape(1, 1),
                        1)
                .singletonOrThrow();
    }

    private static NDArray normalised(Node node, List<NDArray> inputs, boolean learns) {
        return BatchNorm.batchNorm(
                        inputs.getFirst(),
                        inputs.get(3),
                        inputs.get(4),
                        inputs.get(1),
                        inputs.get(2),
                        1,
                        MOMENTUM,
                        fraction(node, "epsilon"),
                        learns)
                .singletonOrThrow();
    }

    private static NDArray averages(Node node, NDArray input) {
        return Pool.avgPool2d(
                input, shape(node, "kernel_shape"), shape(node, "strides"), new Shape(0, 0), false, false);
    }

    private static Shape shape(Node node, String name) {
        return new Shape(list(node, name));
    }

    private static List<Long> list(Node node, String name) {
        return ((Attribute.Wholes) attribute(node, name)).values();
    }

    private static float fraction(Node node, String name) {
        return ((Attribute.Fraction) attribute(node, name)).value();
    }

    private static Attribute attribute(Node node, String name) {
        return node.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a node " + node.operator() + " lacks " + name));
    }
}
