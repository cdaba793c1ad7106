package io.moodreel.nets.convert;

import io.moodreel.nets.onnx.OnnxGraph;

/** Makes a graph faster without changing what it computes. */
final class Folding {

    private Folding() {}

    static OnnxGraph fold(OnnxGraph graph) {
        GraphEditor editor = new GraphEditor(graph);
        Pruning.apply(editor);
        ConvolutionFolding.apply(editor);
        ClipFolding.apply(editor);
        ChannelPadding.apply(editor);
        ChannelAlignment.apply(editor);
        Pruning.apply(editor);
        return editor.toGraph();
    }
}
