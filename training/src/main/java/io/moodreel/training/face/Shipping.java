package io.moodreel.training.face;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Dimension;
import io.moodreel.nets.onnx.ElementType;
import io.moodreel.nets.onnx.Node;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.nets.onnx.ValueInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained net as it is shipped: batch normalisation is taken into the convolution before it, and weights are stored in half
 * precision, to be widened once when a runtime opens the file. It takes pictures of FER2013's size alone: runtimes join more steps
 * of a net whose sizes are known.
 */
final class Shipping {

    private static final String HALF = "/half";
    private static final String BIAS = "/folded-bias";

    private final OnnxGraph trained;
    private final Map<String, Constant> constants;
    private final List<Node> nodes = new ArrayList<>();

    private Shipping(OnnxGraph trained) {
        this.trained = trained;
        this.constants = new LinkedHashMap<>(trained.constants());
    }

    /** The net for shipping. Every batch normalisation must follow a convolution without bias that nothing else uses. */
    static OnnxGraph of(OnnxGraph trained) {
        Shipping shipping = new Shipping(trained);
        shipping.fold();
        return shipping.halved();
    }

    private void fold() {
        Map<String, Node> convolutions = new HashMap<>();
        for (Node node : trained.nodes()) {
            if (node.operator().equals("Conv") && node.inputs().size() == 2) {
                convolutions.put(node.output(), node);
            } else if (node.operator().equals("BatchNormalization")) {
                nodes.add(folded(convolutions.get(node.inputs().getFirst()), node));
            } else {
                nodes.add(node);
            }
        }
    }

    private Node folded(Node convolution, Node normalisation) {
        String filters = convolution.inputs().get(1);
        float[] scale = taken(normalisation, 1);
        float[] shift = taken(normalisation, 2);
        float[] mean = taken(normalisation, 3);
        float[] variance = taken(normalisation, 4);
        float epsilon = ((Attribute.Fraction) normalisation.attributes().getFirst()).value();
        float[] weights = constants.get(filters).floats();
        float[] bias = new float[scale.length];
        int each = weights.length / scale.length;
        for (int channel = 0; channel < scale.length; channel++) {
            double times = scale[channel] / Math.sqrt(variance[channel] + epsilon);
            for (int i = channel * each; i < (channel + 1) * each; i++) weights[i] *= (float) times;
            bias[channel] = (float) (shift[channel] - mean[channel] * times);
        }
        constants.put(filters, Constant.floats(filters, constants.get(filters).shape(), weights));
        constants.put(filters + BIAS, Constant.floats(filters + BIAS, new long[] {bias.length}, bias));
        return new Node(
                "Conv",
                List.of(convolution.inputs().getFirst(), filters, filters + BIAS),
                normalisation.outputs(),
                convolution.attributes());
    }

    private float[] taken(Node normalisation, int input) {
        return constants.remove(normalisation.inputs().get(input)).floats();
    }

    private OnnxGraph halved() {
        OnnxGraph.Builder builder = OnnxGraph.named(trained.name());
        builder.input(new ValueInfo(
                FaceNet.INPUT,
                ElementType.FLOAT,
                List.of(
                        Dimension.free("batch"),
                        Dimension.of(1),
                        Dimension.of(FaceSet.SIDE),
                        Dimension.of(FaceSet.SIDE))));
        trained.outputs().forEach(builder::output);
        trained.metadata().forEach(builder::metadata);
        for (Constant constant : constants.values()) {
            if (constant.type() != ElementType.FLOAT || constant.shape().length < 2) {
                builder.constant(constant);
            } else {
                String half = constant.name() + HALF;
                builder.constant(Constant.halves(half, constant.shape(), constant.floats()));
                builder.node(
                        Node.of("Cast", List.of(half), constant.name(), Attribute.of("to", ElementType.FLOAT.code())));
            }
        }
        nodes.forEach(builder::node);
        return builder.build();
    }
}
