package io.moodreel.nets.faceapi;

import io.moodreel.nets.tfjs.GraphModel;
import io.moodreel.nets.tfjs.Weights;

/** face-api's tiny face detector, after Tiny YOLO v2 (Redmon and Farhadi 2017) with separable convolutions. */
final class TinyDetector {

    private static final float SLOPE = 0.1f;

    private TinyDetector() {}

    /** Takes images of this side, a multiple of 32. */
    static GraphModel build(Weights weights, int side) {
        LayerStack layers = new LayerStack(weights, side);
        String value = layers.leakyRelu(layers.convolution(LayerStack.INPUT, "conv0", 1, "VALID"), SLOPE);
        for (int i = 1; i <= 5; i++) {
            value = layers.greatest(value, 2, 2);
            value = layers.leakyRelu(layers.separable(value, "conv" + i, 1), SLOPE);
        }
        layers.convolution(layers.greatest(value, 2, 1), "conv8", 1, "VALID");
        return layers.toGraph();
    }
}
