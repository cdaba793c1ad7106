package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.tfjs.GraphNode;
import java.util.List;

/**
 * How a window moves over an image, in a convolution or a pooling: the padding that TensorFlow's words stand for, and the
 * size that comes out.
 *
 * <p>TensorFlow's {@code SAME} pads so that the output has ⌈input ÷ stride⌉ rows and puts an odd row of padding at the end;
 * {@code VALID} pads nothing (see the notes on {@code tf.nn.convolution}).
 */
record Windows(Axis vertical, Axis horizontal) {

    /** Along one axis: rows of padding before and after, and how many windows fit. */
    record Axis(int kernel, int stride, int dilation, int before, int after, int count) {

        static Axis same(int length, int kernel, int stride, int dilation) {
            int reach = (kernel - 1) * dilation + 1;
            int count = Math.ceilDiv(length, stride);
            int padding = Math.max(0, (count - 1) * stride + reach - length);
            return new Axis(kernel, stride, dilation, padding / 2, padding - padding / 2, count);
        }

        static Axis padded(int length, int kernel, int stride, int dilation, int before, int after) {
            int reach = (kernel - 1) * dilation + 1;
            return new Axis(kernel, stride, dilation, before, after, (length + before + after - reach) / stride + 1);
        }
    }

    static Windows of(GraphNode node, Activation image, int kernelHeight, int kernelWidth) {
        if (!node.text("data_format", "NHWC").equals("NHWC")) {
            throw new UnsupportedGraphException(node.operation() + " " + node.name() + " has data_format "
                    + node.text("data_format", "") + "; only NHWC is known");
        }
        List<Integer> strides = fourOf(node, "strides");
        List<Integer> dilations = fourOf(node, "dilations");
        return new Windows(
                axis(node, 1, image.height(), kernelHeight, strides.get(1), dilations.get(1)),
                axis(node, 2, image.width(), kernelWidth, strides.get(2), dilations.get(2)));
    }

    private static List<Integer> fourOf(GraphNode node, String attribute) {
        List<Integer> values = node.wholes(attribute);
        return values.size() == 4 ? values : List.of(1, 1, 1, 1);
    }

    private static Axis axis(GraphNode node, int axis, int length, int kernel, int stride, int dilation) {
        return switch (node.text("padding", "")) {
            case "SAME" -> Axis.same(length, kernel, stride, dilation);
            case "VALID" -> Axis.padded(length, kernel, stride, dilation, 0, 0);
            case "EXPLICIT" -> {
                List<Integer> paddings = node.wholes("explicit_paddings");
                yield Axis.padded(length, kernel, stride, dilation, paddings.get(2 * axis), paddings.get(2 * axis + 1));
            }
            default ->
                throw new UnsupportedGraphException(node.operation() + " " + node.name() + " has padding \""
                        + node.text("padding", "") + "\"; known are SAME, VALID and EXPLICIT");
        };
    }

    Attribute kernel() {
        return Attribute.of("kernel_shape", vertical.kernel, horizontal.kernel);
    }

    Attribute strides() {
        return Attribute.of("strides", vertical.stride, horizontal.stride);
    }

    Attribute dilations() {
        return Attribute.of("dilations", vertical.dilation, horizontal.dilation);
    }

    Attribute paddings() {
        return Attribute.of("pads", vertical.before, horizontal.before, vertical.after, horizontal.after);
    }

    /** The shape that comes out, channels last. */
    List<Integer> shape(int batch, int channels) {
        return List.of(batch, vertical.count, horizontal.count, channels);
    }
}
