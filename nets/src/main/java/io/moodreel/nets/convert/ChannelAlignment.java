package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Widens images whose channels are no multiple of sixteen by channels of zeros. Runtimes keep an image in blocks of as many
 * channels as their vectors hold; one of 24 channels ONNX Runtime takes out of the blocks and puts back around every sum
 * and activation. Nothing that comes out changes: the filters that read the new channels are zeros too.
 */
final class ChannelAlignment {

    static final int BLOCK = 16;

    private final GraphEditor editor;
    private final WidthClasses classes;

    private ChannelAlignment(GraphEditor editor) {
        this.editor = editor;
        this.classes = WidthClasses.of(editor);
    }

    static void apply(GraphEditor editor) {
        ChannelAlignment alignment = new ChannelAlignment(editor);
        editor.nodes.replaceAll(alignment::widened);
    }

    /** How many channels of zeros a value gets. */
    private int added(String value) {
        int channels = classes.channels(value);
        return channels > 0 && classes.mayWiden(value) ? Math.ceilDiv(channels, BLOCK) * BLOCK - channels : 0;
    }

    private Node widened(Node node) {
        return node.operator().equals("Conv") ? widenedConvolution(node) : node;
    }

    private Node widenedConvolution(Node node) {
        int in = added(node.inputs().getFirst());
        int out = added(node.output());
        if (in == 0 && out == 0) return node;
        List<String> inputs = new ArrayList<>(node.inputs());
        boolean depthwise = WidthClasses.isDepthwise(node, editor);
        inputs.set(1, store(filters(editor.constants.get(inputs.get(1)), depthwise ? 0 : in, out)));
        if (inputs.size() > 2) {
            Constant bias = editor.constants.get(inputs.get(2));
            float[] values = bias.floats();
            inputs.set(2, store(floats(bias.name(), Arrays.copyOf(values, values.length + out), values.length + out)));
        }
        List<Attribute> attributes = node.attributes().stream()
                .map(attribute -> depthwise && attribute.name().equals("group")
                        ? Attribute.of("group", classes.channels(node.output()) + out)
                        : attribute)
                .toList();
        return new Node("Conv", inputs, node.outputs(), attributes);
    }

    private static Constant filters(Constant filters, int moreIn, int moreOut) {
        long[] shape = filters.shape();
        int out = (int) shape[0];
        int oldSize = (int) (shape[1] * shape[2] * shape[3]);
        shape[0] += moreOut;
        shape[1] += moreIn;
        int newSize = (int) (shape[1] * shape[2] * shape[3]);
        float[] old = filters.floats();
        float[] values = new float[(int) shape[0] * newSize];
        for (int o = 0; o < out; o++) System.arraycopy(old, o * oldSize, values, o * newSize, oldSize);
        return floats(filters.name(), values, shape);
    }

    private static Constant floats(String name, float[] values, long... shape) {
        return Constant.floats(name, shape, values);
    }

    private String store(Constant constant) {
        editor.constants.put(constant.name(), constant);
        return constant.name();
    }
}
