package io.moodreel.bench.search;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Vectors to search among: those of a file (big-endian: how many, how many numbers each, then the numbers), and beyond
 * them the same ones moved a little; without a file, drawn around common directions. The same for the same seed.
 */
final class BaseVectors {
    private static final int DIMENSIONS = 384;
    private static final int DRAWN = 10_000;
    private static final int DIRECTIONS = 200;
    /** Beside numbers of 0.05 on average: the cosine to the vector it was is about 0.9. */
    private static final double MOVED = 0.025;

    private final float[][] real;

    private BaseVectors(float[][] real) {
        this.real = real;
    }

    static BaseVectors read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream numbers = new DataInputStream(bytes)) {
            float[][] vectors = new float[numbers.readInt()][numbers.readInt()];
            for (float[] vector : vectors) {
                FloatBuffer row = ByteBuffer.wrap(numbers.readNBytes(vector.length * Float.BYTES))
                        .asFloatBuffer();
                row.get(vector);
            }
            return new BaseVectors(vectors);
        }
    }

    static BaseVectors drawn(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        float[][] directions = new float[DIRECTIONS][];
        for (int i = 0; i < DIRECTIONS; i++) {
            directions[i] = moved(new float[DIMENSIONS], 1, random);
        }
        float[][] vectors = new float[DRAWN][];
        for (int i = 0; i < DRAWN; i++) {
            vectors[i] = moved(directions[random.nextInt(DIRECTIONS)], 1, random);
        }
        return new BaseVectors(vectors);
    }

    /** So many of them. */
    float[][] some(int count, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        float[][] vectors = new float[count][];
        for (int i = 0; i < count; i++) {
            float[] same = real[i % real.length];
            vectors[i] = i < real.length ? same : moved(same, MOVED * Math.sqrt(squares(same)), random);
        }
        return vectors;
    }

    private static float[] moved(float[] vector, double deviation, RandomGenerator random) {
        float[] moved = new float[vector.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = (float) (vector[i] + random.nextGaussian() * deviation);
        }
        return moved;
    }

    private static double squares(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        return squares;
    }
}
