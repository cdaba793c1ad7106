package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What moves elements and computes nothing. */
final class Shapes {

    private static final int[] CHANNELS_FIRST = {0, 3, 1, 2};

    private Shapes() {}

    static Map<String, Operator> operators() {
        return Map.of(
                "Identity", (node, lowering) -> lowering.activation(node, 0),
                "Reshape", Shapes::reshape,
                "Squeeze", Shapes::squeeze,
                "Pad", Shapes::pad,
                "PadV2", Shapes::pad,
                "ConcatV2", Shapes::concatenate);
    }

    private static Activation reshape(GraphNode node, Lowering lowering) {
        int[] wanted = lowering.weight(node, 1).wholes();
        return reshaped(node, Arrays.stream(wanted).boxed().toList(), lowering);
    }

    private static Activation squeeze(GraphNode node, Lowering lowering) {
        List<Integer> shape = lowering.activation(node, 0).shape();
        List<Integer> given = node.wholes("squeeze_dims").stream()
                .map(axis -> axis < 0 ? axis + shape.size() : axis)
                .toList();
        List<Integer> left = IntStream.range(0, shape.size())
                .filter(axis -> given.isEmpty() ? shape.get(axis) != 1 : !given.contains(axis))
                .mapToObj(shape::get)
                .toList();
        return reshaped(node, left, lowering);
    }

    private static Activation reshaped(GraphNode node, List<Integer> wanted, Lowering lowering) {
        Activation value = lowering.activation(node, 0);
        // a single cell's channels are in the same order either way
        boolean oneCell = value.axes() == 4 && value.height() == 1 && value.width() == 1;
        Activation ordered = oneCell ? value : lowering.channelsLast(value);
        List<Integer> shape = completed(node, value.shape(), wanted);
        String stored = lowering.storeWholes(
                node.name() + "/shape",
                shape.stream().mapToLong(length -> length).toArray());
        return new Activation(lowering.step("Reshape", node.name(), List.of(ordered.name(), stored)), shape, false);
    }

    /** The wanted shape with its −1 worked out; −1 stays only for a free batch. */
    private static List<Integer> completed(GraphNode node, List<Integer> shape, List<Integer> wanted) {
        boolean freeBatch = shape.getFirst() < 0;
        long elements = product(freeBatch ? shape.subList(1, shape.size()) : shape);
        int open = wanted.indexOf(-1);
        if (freeBatch && open > 0) {
            throw new UnsupportedGraphException("Reshape " + node.name() + " to " + wanted
                    + " of a value with a free batch; −1 is known only in front then");
        }
        if (open < 0 || freeBatch) return wanted;
        List<Integer> completed = new ArrayList<>(wanted);
        completed.set(open, Math.toIntExact(elements / -product(wanted)));
        return completed;
    }

    private static long product(List<Integer> lengths) {
        return lengths.stream().mapToLong(length -> length).reduce(1, Math::multiplyExact);
    }

    private static Activation pad(GraphNode node, Lowering lowering) {
        Activation value = lowering.activation(node, 0);
        int[] paddings = lowering.weight(node, 1).wholes();
        int axes = value.axes();
        long[] onnx = new long[2 * axes];
        List<Integer> shape = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            int source = value.channelsFirst() ? CHANNELS_FIRST[axis] : axis;
            onnx[axis] = paddings[2 * source];
            onnx[axes + axis] = paddings[2 * source + 1];
            int length = value.shape().get(axis);
            shape.add(length < 0 ? length : length + paddings[2 * axis] + paddings[2 * axis + 1]);
        }
        List<String> inputs = new ArrayList<>();
        inputs.add(value.name());
        inputs.add(lowering.storeWholes(node.name() + "/paddings", onnx));
        if (node.inputs().size() > 2) {
            Weight filling = lowering.weight(node, 2);
            inputs.add(lowering.store(filling.name(), new long[] {}, filling.value(0)));
        }
        return new Activation(lowering.step("Pad", node.name(), inputs), shape, value.channelsFirst());
    }

    private static Activation concatenate(GraphNode node, Lowering lowering) {
        int parts = node.inputs().size() - 1;
        List<Activation> values = new ArrayList<>();
        for (int i = 0; i < parts; i++) values.add(lowering.activation(node, i));
        boolean channelsFirst = values.stream().allMatch(Activation::channelsFirst);
        if (!channelsFirst) values.replaceAll(lowering::channelsLast);
        Activation first = values.getFirst();
        int given = lowering.weight(node, parts).wholes()[0];
        int axis = given < 0 ? given + first.axes() : given;
        List<Integer> shape = new ArrayList<>(first.shape());
        shape.set(
                axis, values.stream().mapToInt(value -> value.shape().get(axis)).sum());
        int onnxAxis = channelsFirst ? new int[] {0, 2, 3, 1}[axis] : axis;
        String output = lowering.step(
                "Concat", node.name(), values.stream().map(Activation::name).toList(), Attribute.of("axis", onnxAxis));
        return new Activation(output, shape, channelsFirst);
    }
}
