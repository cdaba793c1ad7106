package io.moodreel.affect.face.find;

import io.moodreel.affect.face.net.NetManifest;

/** Spreads a net's input over all brightnesses (histogram equalisation), so that a dark or pale face shows its features. */
final class Equalisation {
    private static final int LEVELS = 256;

    private Equalisation() {}

    static void apply(float[] input, NetManifest.Input shape) {
        float mean = shape.mean().getFirst().floatValue();
        float scale = shape.scale().getFirst().floatValue();
        int[] counts = new int[LEVELS];
        for (float value : input) {
            counts[level(value, mean, scale)]++;
        }
        // black stays out of the counting: around the picture there is nothing else
        counts[0] = 0;
        float[] spread = new float[LEVELS];
        long sum = 0;
        long all = 0;
        for (int count : counts) {
            all += count;
        }
        if (all == 0) {
            return;
        }
        for (int level = 0; level < LEVELS; level++) {
            sum += counts[level];
            spread[level] = ((LEVELS - 1f) * sum / all - mean) / scale;
        }
        for (int i = 0; i < input.length; i++) {
            input[i] = spread[level(input[i], mean, scale)];
        }
    }

    private static int level(float value, float mean, float scale) {
        return Math.clamp(Math.round(value * scale + mean), 0, LEVELS - 1);
    }
}
