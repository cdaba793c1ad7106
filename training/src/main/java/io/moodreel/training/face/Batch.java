package io.moodreel.training.face;

import java.nio.FloatBuffer;
import java.util.Random;

/**
 * Faces for one step, drawn: what a step sees depends on the recipe's seed and the step's number alone, so a training that goes
 * on after a pause sees what it would have seen.
 *
 * @param pixels brightnesses, face by face
 * @param side pixels of the sides of a picture
 * @param labels numbers of the emotions
 */
record Batch(FloatBuffer pixels, int side, int[] labels) {

    static Batch draw(FaceSet faces, int[] from, Recipe recipe, long step) {
        int side = recipe.side(step);
        FaceDrawing drawing = new FaceDrawing(faces, side);
        float[] pixels = new float[recipe.batch() * side * side];
        int[] labels = new int[recipe.batch()];
        for (int i = 0; i < recipe.batch(); i++) {
            long position = step * recipe.batch() + i;
            int index = from[shuffled(position, from.length, recipe.seed())];
            Random random = new Random(recipe.seed() * 0x9E3779B97F4A7C15L + position);
            random.nextLong();
            drawing.draw(index, Distortion.random(random, recipe.strength()), random, pixels, i * side * side);
            labels[i] = faces.emotions().get(index).ordinal();
        }
        return new Batch(FloatBuffer.wrap(pixels), side, labels);
    }

    /** The place of a position in its epoch's order: a bijection of the epoch's numbers, another for each epoch. */
    private static int shuffled(long position, int count, long seed) {
        long epoch = position / count;
        int place = (int) (position % count);
        int bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(count - 1));
        int half = (bits + 1) / 2;
        int mask = (1 << half) - 1;
        // a Feistel network on the smallest power of four that holds them; who falls outside walks on
        do {
            int left = place >>> half;
            int right = place & mask;
            for (int round = 0; round < 4; round++) {
                long key = (seed * 31 + epoch) * 0x9E3779B97F4A7C15L + round * 0xBF58476D1CE4E5B9L + right;
                key = (key ^ key >>> 29) * 0x94D049BB133111EBL;
                int next = left ^ (int) (key >>> 40) & mask;
                left = right;
                right = next;
            }
            place = left << half | right;
        } while (place >= count);
        return place;
    }
}
