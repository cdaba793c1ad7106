package io.moodreel.nets.convert;

import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Element by element: two values, or a value and a constant that is stretched over it. */
final class Arithmetic {

    private static final Map<String, String> NAMES = Map.of(
            "Add", "Add",
            "AddV2", "Add",
            "BiasAdd", "Add",
            "Sub", "Sub",
            "Mul", "Mul",
            "RealDiv", "Div",
            "Maximum", "Max",
            "Minimum", "Min");

    private Arithmetic() {}

    static Map<String, Operator> operators() {
        Map<String, Operator> operators = new HashMap<>();
        NAMES.forEach((name, onnx) -> operators.put(name, (node, lowering) -> combine(onnx, node, lowering)));
        operators.put("FusedBatchNorm", Arithmetic::batchNormalisation);
        operators.put("FusedBatchNormV3", Arithmetic::batchNormalisation);
        return operators;
    }

    private static Activation combine(String operator, GraphNode node, Lowering lowering) {
        if (lowering.isWeight(node, 0)) {
            Activation value = lowering.activation(node, 1);
            String constant = store(lowering.weight(node, 0), value, lowering);
            return value.named(lowering.step(operator, node.name(), List.of(constant, value.name())));
        }
        Activation left = lowering.activation(node, 0);
        if (lowering.isWeight(node, 1)) {
            String constant = store(lowering.weight(node, 1), left, lowering);
            return left.named(lowering.step(operator, node.name(), List.of(left.name(), constant)));
        }
        Activation right = lowering.activation(node, 1);
        if (!left.shape().equals(right.shape())) {
            throw new UnsupportedGraphException(node.operation() + " " + node.name() + " combines computed values of"
                    + " shapes " + left.shape() + " and " + right.shape() + "; only equal shapes are known");
        }
        if (left.channelsFirst() != right.channelsFirst()) {
            left = lowering.channelsFirst(left);
            right = lowering.channelsFirst(right);
        }
        return left.named(lowering.step(operator, node.name(), List.of(left.name(), right.name())));
    }

    /** Stores a constant so that it stretches over the value as TensorFlow's channels-last rule says. */
    static String store(Weight weight, Activation value, Lowering lowering) {
        if (weight.size() == 1) return lowering.store(weight.name(), new long[] {}, weight.value(0));
        int[] shape = weight.shape();
        if (!value.channelsFirst()) {
            return lowering.store(
                    weight.name(), Arrays.stream(shape).asLongStream().toArray(), weight.values());
        }
        if (weight.size() == shape[shape.length - 1]) {
            return lowering.store(weight.name(), new long[] {weight.size(), 1, 1}, weight.values());
        }
        if (shape.length == 3) {
            Weight four = new Weight(weight.name(), new int[] {shape[0], shape[1], 1, shape[2]}, weight.values());
            Filters planes = Filters.ordinary(four);
            return lowering.store(weight.name(), new long[] {shape[2], shape[0], shape[1]}, planes.values());
        }
        throw new UnsupportedGraphException("the constant " + weight.name() + " of shape " + Arrays.toString(shape)
                + " meets an image; known are one value, one per channel and one per cell");
    }

    /** What is left of it when nothing is learnt any more: a scale and a shift per channel. */
    private static Activation batchNormalisation(GraphNode node, Lowering lowering) {
        Activation image = lowering.image(node, 0);
        Weight scale = lowering.weight(node, 1);
        Weight offset = lowering.weight(node, 2);
        Weight mean = lowering.weight(node, 3);
        Weight variance = lowering.weight(node, 4);
        double epsilon = node.fraction("epsilon", 1e-3f);
        float[] scales = new float[scale.size()];
        float[] shifts = new float[scale.size()];
        for (int c = 0; c < scales.length; c++) {
            double factor = scale.value(c) / Math.sqrt(variance.value(c) + epsilon);
            scales[c] = (float) factor;
            shifts[c] = (float) (offset.value(c) - mean.value(c) * factor);
        }
        long[] perChannel = {scales.length, 1, 1};
        String name = node.name();
        List<String> scaling = List.of(image.name(), lowering.store(name + "/scale", perChannel, scales));
        String scaled = lowering.step("Mul", name + "/scaled", scaling);
        return image.named(
                lowering.step("Add", name, List.of(scaled, lowering.store(name + "/shift", perChannel, shifts))));
    }
}
