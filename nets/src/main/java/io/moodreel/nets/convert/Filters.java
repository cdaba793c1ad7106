package io.moodreel.nets.convert;

import io.moodreel.nets.tfjs.Weight;

/**
 * The filters of a convolution as ONNX wants them: channels out, channels in of one group, height, width. TensorFlow keeps
 * height, width, channels in, channels out – and for a depthwise convolution the number of outputs per channel last.
 */
record Filters(int height, int width, int channelsOut, int channelsInPerGroup, float[] values) {

    static Filters ordinary(Weight weight) {
        int[] shape = fourAxes(weight);
        int area = shape[0] * shape[1];
        int in = shape[2];
        int out = shape[3];
        float[] values = new float[weight.size()];
        for (int cell = 0; cell < area; cell++) {
            for (int i = 0; i < in; i++) {
                for (int o = 0; o < out; o++) {
                    values[(o * in + i) * area + cell] = weight.value((cell * in + i) * out + o);
                }
            }
        }
        return new Filters(shape[0], shape[1], out, in, values);
    }

    static Filters depthwise(Weight weight) {
        int[] shape = fourAxes(weight);
        int area = shape[0] * shape[1];
        int out = shape[2] * shape[3];
        float[] values = new float[weight.size()];
        for (int cell = 0; cell < area; cell++) {
            for (int o = 0; o < out; o++) values[o * area + cell] = weight.value(cell * out + o);
        }
        return new Filters(shape[0], shape[1], out, 1, values);
    }

    private static int[] fourAxes(Weight weight) {
        int[] shape = weight.shape();
        if (shape.length == 4) return shape;
        throw new UnsupportedGraphException("filters " + weight.name() + " need four axes, have " + shape.length);
    }

    long[] shape() {
        return new long[] {channelsOut, channelsInPerGroup, height, width};
    }
}
