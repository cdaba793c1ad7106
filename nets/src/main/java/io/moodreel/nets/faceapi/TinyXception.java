package io.moodreel.nets.faceapi;

/** The trunk of face-api's age and gender net: a small Xception (Chollet 2017) with two blocks in its middle. */
final class TinyXception {

    private TinyXception() {}

    /** An image of 112×112 to 512 numbers. */
    static String build(LayerStack layers) {
        String value = layers.relu(layers.convolution(LayerStack.INPUT, "entry_flow/conv_in", 2, "SAME"));
        value = reduction(layers, value, value, "entry_flow/reduction_block_0");
        value = reduction(layers, value, layers.relu(value), "entry_flow/reduction_block_1");
        value = middle(layers, value, "middle_flow/main_block_0");
        value = middle(layers, value, "middle_flow/main_block_1");
        value = reduction(layers, value, layers.relu(value), "exit_flow/reduction_block");
        return layers.mean(layers.relu(layers.separable(value, "exit_flow/separable_conv", 1)));
    }

    /** Halves the image; the way round the convolutions takes the value before any activation. */
    private static String reduction(LayerStack layers, String value, String activated, String block) {
        String deep = layers.separable(activated, block + "/separable_conv0", 1);
        deep = layers.separable(layers.relu(deep), block + "/separable_conv1", 1);
        deep = layers.greatest(deep, 3, 2);
        return layers.sum(deep, layers.convolution(value, block + "/expansion_conv", 2, "SAME"));
    }

    private static String middle(LayerStack layers, String value, String block) {
        String deep = value;
        for (int i = 0; i < 3; i++) deep = layers.separable(layers.relu(deep), block + "/separable_conv" + i, 1);
        return layers.sum(deep, value);
    }
}
