package io.moodreel.nets.faceapi;

/**
 * The trunk that face-api's expression and landmark nets share: blocks of separable convolutions, each halving the image,
 * in which every convolution sees the sum of all before it. The sums take the first convolution after its ReLU and the
 * others before theirs.
 */
final class DenseTrunk {

    private DenseTrunk() {}

    /** Four blocks of four convolutions, then the mean: 256 numbers. */
    static String four(LayerStack layers) {
        return stack(layers, 4, 4);
    }

    /** Three blocks of three convolutions, then the mean: 128 numbers. */
    static String three(LayerStack layers) {
        return stack(layers, 3, 3);
    }

    private static String stack(LayerStack layers, int blocks, int convolutions) {
        String value = LayerStack.INPUT;
        for (int block = 0; block < blocks; block++) value = block(layers, value, block, convolutions);
        return layers.mean(value);
    }

    private static String block(LayerStack layers, String value, int block, int convolutions) {
        String prefix = "dense" + block + "/conv";
        String first =
                block == 0 ? layers.convolution(value, prefix + 0, 2, "SAME") : layers.separable(value, prefix + 0, 2);
        String sum = layers.relu(first);
        String seen = sum;
        for (int i = 1; i < convolutions; i++) {
            sum = layers.sum(sum, layers.separable(seen, prefix + i, 1));
            seen = layers.relu(sum);
        }
        return seen;
    }
}
