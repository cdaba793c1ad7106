package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Attribute;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Node;
import java.util.Arrays;
import java.util.List;

/**
 * Says "append channels of zeros" as a convolution of one cell whose filters are ones on a diagonal. It gives the very same
 * numbers, and runtimes keep its result in their blocks of channels, which they do not for {@code Pad} – nor then for any
 * sum that follows it.
 */
final class ChannelPadding {

    private final GraphEditor editor;
    private final WidthClasses classes;

    private ChannelPadding(GraphEditor editor) {
        this.editor = editor;
        this.classes = WidthClasses.of(editor);
    }

    static void apply(GraphEditor editor) {
        // one at a time: how wide a value is may only be known after the padding before it was replaced
        for (int i = 0; i < editor.nodes.size(); i++) {
            Node node = editor.nodes.get(i);
            if (node.operator().equals("Pad")) editor.nodes.set(i, new ChannelPadding(editor).replaced(node));
        }
    }

    private Node replaced(Node node) {
        String image = node.inputs().getFirst();
        int in = classes.channels(image);
        Constant paddings = editor.constants.get(node.inputs().get(1));
        boolean appendsZeros = in > 0 && node.inputs().size() == 2 && paddings != null && appends(paddings.integers());
        if (!appendsZeros) return node;
        int out = in + (int) paddings.integers()[5];
        float[] diagonal = new float[out * in];
        for (int channel = 0; channel < in; channel++) diagonal[channel * in + channel] = 1;
        Constant filters = Constant.floats(node.output() + "/diagonal", new long[] {out, in, 1, 1}, diagonal);
        editor.constants.put(filters.name(), filters);
        return Node.of("Conv", List.of(image, filters.name()), node.output(), Attribute.of("kernel_shape", 1, 1));
    }

    /** Before and after batch, channels, height, width: only after the channels. */
    private static boolean appends(long[] paddings) {
        return paddings.length == 8
                && paddings[5] > 0
                && Arrays.stream(paddings).sum() == paddings[5];
    }
}
