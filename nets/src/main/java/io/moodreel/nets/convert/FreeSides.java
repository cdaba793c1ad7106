package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets a net of convolutions take pictures of other sizes than the one it was made for. It holds for sides that every stride
 * divides as it did before, since the paddings were worked out for the old size: for a net that halves a picture of 256 five
 * times, multiples of 32.
 */
public final class FreeSides {

    private static final int ROWS = 1;

    private FreeSides() {}

    /**
     * The graph with its input's height and width left free, and the rows of each output with them. Throws {@link
     * UnsupportedGraphException} when the input is no image or the graph reshapes into anything but batch, rows, columns.
     */
    public static OnnxGraph of(OnnxGraph graph) {
        Set<String> shapes = graph.nodes().stream()
                .filter(node -> node.operator().equals("Reshape"))
                .map(node -> node.inputs().getLast())
                .collect(Collectors.toSet());
        OnnxGraph.Builder free = OnnxGraph.named(graph.name());
        for (ValueInfo input : graph.inputs()) free.input(freeInput(input));
        for (Constant constant : graph.constants().values()) {
            free.constant(shapes.contains(constant.name()) ? freeRows(constant) : constant);
        }
        for (Node node : graph.nodes()) free.node(node);
        for (ValueInfo output : graph.outputs()) free.output(freeOutput(output));
        graph.metadata().forEach(free::metadata);
        return free.build();
    }

    private static ValueInfo freeInput(ValueInfo input) {
        List<Dimension> shape = new ArrayList<>(input.shape());
        if (shape.size() != 4) {
            throw new UnsupportedGraphException("the input " + input.name() + " has " + shape.size()
                    + " axes; only images have sides to be left free");
        }
        shape.set(2, Dimension.free("height"));
        shape.set(3, Dimension.free("width"));
        return new ValueInfo(input.name(), input.type(), shape);
    }

    private static Constant freeRows(Constant constant) {
        long[] shape = constant.integers();
        if (shape.length != 3 || shape[0] < 0 || shape[2] < 0) {
            throw new UnsupportedGraphException("the shape " + constant.name() + " is " + Arrays.toString(shape)
                    + "; with free sides only batch, rows, columns are known");
        }
        shape[ROWS] = -1;
        return Constant.integers(constant.name(), constant.shape(), shape);
    }

    private static ValueInfo freeOutput(ValueInfo output) {
        List<Dimension> shape = new ArrayList<>(output.shape());
        shape.set(ROWS, Dimension.free(output.name() + "_rows"));
        return new ValueInfo(output.name(), output.type(), shape);
    }
}
