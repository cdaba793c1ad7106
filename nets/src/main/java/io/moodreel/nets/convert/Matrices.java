package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.tfjs.GraphNode;
import io.moodreel.nets.tfjs.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Dense layers: a row times a stored matrix, with the bias and activation fused into it. */
final class Matrices {

    private Matrices() {}

    static Map<String, Operator> operators() {
        return Map.of("MatMul", Matrices::product, "_FusedMatMul", Matrices::product);
    }

    private static Activation product(GraphNode node, Lowering lowering) {
        Activation rows = lowering.activation(node, 0);
        Weight matrix = lowering.weight(node, 1);
        int[] shape = matrix.shape();
        if (rows.axes() != 2 || shape.length != 2 || node.flag("transpose_a")) {
            throw new UnsupportedGraphException(node.operation() + " " + node.name() + " multiplies " + rows.shape()
                    + " by a constant of " + shape.length + " axes; known are rows times a matrix");
        }
        boolean transposed = node.flag("transpose_b");
        Fused fused = Fused.into(node);
        List<String> inputs = new ArrayList<>();
        inputs.add(rows.name());
        inputs.add(lowering.store(matrix.name(), new long[] {shape[0], shape[1]}, matrix.values()));
        if (fused.bias()) inputs.add(fused.storeBias(lowering));
        String output = lowering.step("Gemm", fused.linearName(), inputs, Attribute.of("transB", transposed ? 1 : 0));
        int columns = transposed ? shape[0] : shape[1];
        return fused.activate(new Activation(output, List.of(rows.batch(), columns), false), lowering);
    }
}
