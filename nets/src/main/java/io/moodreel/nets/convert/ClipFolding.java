package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges neighbours that each cut a value off below or above – {@code Relu}, {@code Min}, {@code Max}, {@code Clip} – into
 * one {@code Relu} or {@code Clip}, which runtimes then fuse into the convolution before it.
 */
final class ClipFolding {

    private record Bounds(float low, float high) {

        Bounds then(Bounds next) {
            return new Bounds(Math.clamp(low, next.low, next.high), Math.clamp(high, next.low, next.high));
        }

        boolean isRelu() {
            return low == 0 && high == Float.POSITIVE_INFINITY;
        }
    }

    private record Cut(String value, Bounds bounds) {}

    private ClipFolding() {}

    static void apply(GraphEditor editor) {
        Map<String, Integer> uses = editor.uses();
        Map<String, Cut> cuts = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Node node : editor.nodes) {
            Cut cut = cut(node, editor);
            if (cut == null) {
                nodes.add(node);
                continue;
            }
            Cut before = uses.get(cut.value()) == 1 ? cuts.get(cut.value()) : null;
            if (before != null) nodes.removeIf(earlier -> earlier.output().equals(cut.value()));
            Cut whole = before == null
                    ? cut
                    : new Cut(before.value(), before.bounds().then(cut.bounds()));
            cuts.put(node.output(), whole);
            nodes.add(written(whole, node.output(), editor));
        }
        editor.nodes.clear();
        editor.nodes.addAll(nodes);
    }

    private static @Nullable Cut cut(Node node, GraphEditor editor) {
        List<String> inputs = node.inputs();
        return switch (node.operator()) {
            case "Relu" -> new Cut(inputs.getFirst(), new Bounds(0, Float.POSITIVE_INFINITY));
            case "Clip" -> {
                Float low = scalar(inputs.get(1), editor);
                Float high = scalar(inputs.get(2), editor);
                yield low == null || high == null ? null : new Cut(inputs.getFirst(), new Bounds(low, high));
            }
            case "Max" -> {
                Float low = scalar(inputs.get(1), editor);
                yield low == null ? null : new Cut(inputs.getFirst(), new Bounds(low, Float.POSITIVE_INFINITY));
            }
            case "Min" -> {
                Float high = scalar(inputs.get(1), editor);
                yield high == null ? null : new Cut(inputs.getFirst(), new Bounds(Float.NEGATIVE_INFINITY, high));
            }
            default -> null;
        };
    }

    private static @Nullable Float scalar(String value, GraphEditor editor) {
        Constant constant = editor.floats(value);
        return constant != null && constant.shape().length == 0 ? constant.floats()[0] : null;
    }

    private static Node written(Cut cut, String output, GraphEditor editor) {
        if (cut.bounds().isRelu()) return Node.of("Relu", List.of(cut.value()), output);
        String low = store(output + "/low", cut.bounds().low(), editor);
        String high = store(output + "/high", cut.bounds().high(), editor);
        return Node.of("Clip", List.of(cut.value(), low, high), output);
    }

    private static String store(String name, float value, GraphEditor editor) {
        editor.constants.put(name, Constant.floats(name, new long[] {}, value));
        return name;
    }
}
