package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.tfjs.GraphNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Convolutions, ordinary and depthwise, alone or with the bias and the activation that TensorFlow fused into them. */
final class Convolutions {

    private Convolutions() {}

    static Map<String, Operator> operators() {
        return Map.of(
                "Conv2D", Convolutions::ordinary,
                "_FusedConv2D", Convolutions::ordinary,
                "DepthwiseConv2dNative", Convolutions::depthwise,
                "FusedDepthwiseConv2dNative", Convolutions::depthwise);
    }

    private static Activation ordinary(GraphNode node, Lowering lowering) {
        return convolve(node, Filters.ordinary(lowering.weight(node, 1)), lowering);
    }

    private static Activation depthwise(GraphNode node, Lowering lowering) {
        return convolve(node, Filters.depthwise(lowering.weight(node, 1)), lowering);
    }

    private static Activation convolve(GraphNode node, Filters filters, Lowering lowering) {
        Activation image = lowering.image(node, 0);
        Windows windows = Windows.of(node, image, filters.height(), filters.width());
        Fused fused = Fused.into(node);
        List<String> inputs = new ArrayList<>();
        inputs.add(image.name());
        inputs.add(lowering.store(node.inputs().get(1), filters.shape(), filters.values()));
        if (fused.bias()) inputs.add(fused.storeBias(lowering));
        String output = lowering.step(
                "Conv",
                fused.linearName(),
                inputs,
                windows.kernel(),
                windows.strides(),
                windows.dilations(),
                windows.paddings(),
                Attribute.of("group", image.channels() / filters.channelsInPerGroup()));
        Activation linear = new Activation(output, windows.shape(image.batch(), filters.channelsOut()), true);
        return fused.activate(linear, lowering);
    }
}
