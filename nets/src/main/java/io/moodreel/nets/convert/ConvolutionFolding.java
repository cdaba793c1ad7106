package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a scale or a shift per channel that follows a convolution into its filters and bias: (w∗x + b)·s + t = (s·w)∗x +
 * (s·b + t). That is how batch normalisation disappears from a net that no longer learns.
 */
final class ConvolutionFolding {

    private static final int FILTERS = 1;
    private static final int BIAS = 2;

    private final GraphEditor editor;
    private final Map<String, Integer> uses;
    private final Map<String, Integer> convolutions = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    private ConvolutionFolding(GraphEditor editor) {
        this.editor = editor;
        this.uses = editor.uses();
    }

    static void apply(GraphEditor editor) {
        ConvolutionFolding folding = new ConvolutionFolding(editor);
        editor.nodes.forEach(folding::take);
        editor.nodes.clear();
        editor.nodes.addAll(folding.nodes);
    }

    private void take(Node node) {
        if (folds(node)) return;
        if (node.operator().equals("Conv")) convolutions.put(node.output(), nodes.size());
        nodes.add(node);
    }

    private boolean folds(Node node) {
        boolean scales = node.operator().equals("Mul");
        if (!scales && !node.operator().equals("Add")) return false;
        for (int side = 0; side < 2; side++) {
            String value = node.inputs().get(side);
            Integer at = convolutions.get(value);
            Constant constant = editor.floats(node.inputs().get(1 - side));
            if (at == null || constant == null || uses.get(value) != 1) continue;
            Node convolution = nodes.get(at);
            float[] perChannel = perChannel(constant, channels(convolution));
            if (perChannel == null || isShared(convolution)) continue;
            Node folded = scales ? scaled(convolution, perChannel) : shifted(convolution, perChannel);
            nodes.set(at, new Node("Conv", folded.inputs(), node.outputs(), folded.attributes()));
            convolutions.put(node.output(), at);
            return true;
        }
        return false;
    }

    private int channels(Node convolution) {
        return (int) editor.constants.get(convolution.inputs().get(FILTERS)).shape()[0];
    }

    private boolean isShared(Node convolution) {
        return convolution.inputs().stream().skip(FILTERS).anyMatch(constant -> uses.get(constant) != 1);
    }

    private static float @Nullable [] perChannel(Constant constant, int channels) {
        float[] values = constant.floats();
        long[] shape = constant.shape();
        boolean oneEach = shape.length >= 3 && shape[shape.length - 3] == channels && values.length == channels;
        if (oneEach) return values;
        if (values.length != 1) return null;
        float[] repeated = new float[channels];
        Arrays.fill(repeated, values[0]);
        return repeated;
    }

    private Node scaled(Node convolution, float[] scales) {
        String name = convolution.inputs().get(FILTERS);
        Constant filters = editor.constants.get(name);
        float[] values = filters.floats();
        int size = values.length / scales.length;
        for (int i = 0; i < values.length; i++) values[i] *= scales[i / size];
        editor.constants.put(name, Constant.floats(name, filters.shape(), values));
        if (convolution.inputs().size() <= BIAS) return convolution;
        String biasName = convolution.inputs().get(BIAS);
        float[] bias = editor.constants.get(biasName).floats();
        for (int c = 0; c < bias.length; c++) bias[c] *= scales[c];
        editor.constants.put(biasName, Constant.floats(biasName, new long[] {bias.length}, bias));
        return convolution;
    }

    private Node shifted(Node convolution, float[] shifts) {
        List<String> inputs = new ArrayList<>(convolution.inputs());
        float[] bias = shifts;
        if (inputs.size() > BIAS) {
            bias = editor.constants.get(inputs.get(BIAS)).floats();
            for (int c = 0; c < bias.length; c++) bias[c] += shifts[c];
        } else {
            inputs.add(convolution.output() + "/bias");
        }
        String name = inputs.get(BIAS);
        editor.constants.put(name, Constant.floats(name, new long[] {bias.length}, bias));
        uses.putIfAbsent(name, 1);
        return new Node("Conv", inputs, convolution.outputs(), convolution.attributes());
    }
}
