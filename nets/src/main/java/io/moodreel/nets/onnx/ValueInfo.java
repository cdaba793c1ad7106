package io.moodreel.nets.onnx;

import java.util.List;

/**
 * An input or output of a graph: what it is called and what tensor it takes.
 *
 * @param name unique among the values of the graph
 * @param type what its elements are
 * @param shape its axes, outermost first; empty for a scalar
 */
public record ValueInfo(String name, ElementType type, List<Dimension> shape) {

    public ValueInfo {
        shape = List.copyOf(shape);
    }
}
