package io.moodreel.training.face;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained net as it is shipped. It takes the 48 × 48 pixels its training pictures had and enlarges them itself, so that a
 * face from a large photograph looks to it as blurred as those did; and its weights are stored in half precision, to
 * be widened once when a runtime opens it.
 */
final class Shipping {

    private static final String ENLARGED = "enlarged";
    private static final String HALF = "/half";

    private Shipping() {}

    /** The net for shipping of one that takes pictures of {@code side} pixels. */
    static OnnxGraph of(OnnxGraph trained, int side) {
        OnnxGraph.Builder builder = OnnxGraph.named(trained.name());
        builder.input(new ValueInfo(
                Trunk.INPUT,
                ElementType.FLOAT,
                List.of(
                        Dimension.free("batch"),
                        Dimension.of(1),
                        Dimension.of(FaceSet.SIDE),
                        Dimension.of(FaceSet.SIDE))));
        trained.outputs().forEach(builder::output);
        trained.metadata().forEach(builder::metadata);
        float times = side / (float) FaceSet.SIDE;
        builder.constant(Constant.floats("enlargement", new long[] {4}, 1, 1, times, times));
        List<Node> nodes = new ArrayList<>();
        for (Constant constant : trained.constants().values()) store(constant, builder, nodes);
        nodes.add(Node.of(
                "Resize",
                List.of(Trunk.INPUT, "", "enlargement"),
                ENLARGED,
                Attribute.of("mode", "linear"),
                Attribute.of("coordinate_transformation_mode", "half_pixel")));
        for (Node node : trained.nodes()) nodes.add(enlarged(node));
        nodes.forEach(builder::node);
        return builder.build();
    }

    private static void store(Constant constant, OnnxGraph.Builder builder, List<Node> nodes) {
        if (constant.type() != ElementType.FLOAT || constant.shape().length < 2) {
            builder.constant(constant);
            return;
        }
        builder.constant(Constant.halves(constant.name() + HALF, constant.shape(), constant.floats()));
        nodes.add(Node.of(
                "Cast",
                List.of(constant.name() + HALF),
                constant.name(),
                Attribute.of("to", ElementType.FLOAT.code())));
    }

    private static Node enlarged(Node node) {
        if (!node.inputs().contains(Trunk.INPUT)) return node;
        List<String> inputs = node.inputs().stream()
                .map(name -> name.equals(Trunk.INPUT) ? ENLARGED : name)
                .toList();
        return new Node(node.operator(), inputs, node.outputs(), node.attributes());
    }
}
