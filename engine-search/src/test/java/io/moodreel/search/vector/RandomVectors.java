package io.moodreel.search.vector;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Vectors that lie in clusters around a common direction, as a language model's do; the same for the same seed. */
final class RandomVectors {

    private static final int CLUSTERS = 40;

    private final RandomGenerator random;
    private final int dimensions;
    private final float[] common;
    private final float[][] clusters = new float[CLUSTERS][];

    RandomVectors(int dimensions, long seed) {
        System.out.println("random vectors: seed " + seed);
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.dimensions = dimensions;
        common = gaussian(1);
        for (int cluster = 0; cluster < CLUSTERS; cluster++) {
            clusters[cluster] = gaussian(0.5);
        }
    }

    float[] next() {
        float[] vector = gaussian(0.5);
        float[] cluster = clusters[random.nextInt(CLUSTERS)];
        for (int i = 0; i < dimensions; i++) {
            vector[i] += common[i] + cluster[i];
        }
        return vector;
    }

    private float[] gaussian(double deviation) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian(0, deviation);
        }
        return vector;
    }
}
