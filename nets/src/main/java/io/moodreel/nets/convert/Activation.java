package io.moodreel.nets.convert;

import java.util.List;

/**
 * A value a run computes: what it is called in the ONNX graph, its shape as TensorFlow gives it (channels last, −1 for a
 * free batch) and how its elements lie.
 *
 * @param channelsFirst whether a value of four axes lies as batch, channels, height, width
 */
record Activation(String name, List<Integer> shape, boolean channelsFirst) {

    Activation {
        shape = List.copyOf(shape);
    }

    int axes() {
        return shape.size();
    }

    int batch() {
        return shape.getFirst();
    }

    int height() {
        return shape.get(1);
    }

    int width() {
        return shape.get(2);
    }

    int channels() {
        return shape.getLast();
    }

    /** Another value of the same shape that lies the same way. */
    Activation named(String other) {
        return new Activation(other, shape, channelsFirst);
    }
}
