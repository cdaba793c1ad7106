package io.moodreel.training.face;

import io.moodreel.nets.onnx.OnnxGraph;
import java.util.Set;

/**
 * A net that knows faces already, ready to learn the seven emotions from grey pictures. Its graph's input is {@value #INPUT},
 * (brightness − mean) ÷ scale; its outputs are the shares {@value #SHARES} in the order of the emotions, and on the way there is
 * {@value #LOGITS}.
 *
 * @param graph the net before it learns
 * @param mean what is taken from a brightness of 0–255
 * @param scale what the rest is divided by
 * @param frozenUpTo the last value that is left as it is; {@value #INPUT} lets everything learn
 * @param head the weights of the last layer, which learns at a rate of its own
 * @param lastBias the one of them that is added to the logits
 */
record Trunk(OnnxGraph graph, double mean, double scale, String frozenUpTo, Set<String> head, String lastBias) {

    static final String INPUT = "face";
    static final String LOGITS = "logits";
    static final String SHARES = "shares";

    Trunk {
        head = Set.copyOf(head);
    }
}
