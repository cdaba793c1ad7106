package io.moodreel.training.face;

import io.moodreel.nets.onnx.OnnxGraph;

/**
 * A net that tells the seven emotions in grey square pictures, and how it is fed. Its graph's input is {@value #INPUT},
 * (brightness − mean) ÷ scale; its output is {@value #SHARES}, the shares in the order of the emotions, and on the way there is
 * {@value #LOGITS}.
 *
 * @param graph the net before it learns
 * @param mean what is taken from a brightness of 0–255
 * @param scale what the rest is divided by
 * @param lastBias the weights that are added to the logits
 */
record FaceNet(OnnxGraph graph, double mean, double scale, String lastBias) {

    static final String INPUT = "face";
    static final String LOGITS = "logits";
    static final String SHARES = "shares";
}
