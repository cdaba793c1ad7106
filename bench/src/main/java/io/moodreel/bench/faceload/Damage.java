package io.moodreel.bench.faceload;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks pictures: cut off, with wrong bytes, wrong sizes, parts twice, parts of others. Seeded; used by one thread. */
final class Damage {
    private static final int KINDS = 7;
    private static final int MOST_WRONG_BYTES = 40;
    private static final int HEADER = 64;

    private final List<byte[]> whole;
    private final Random random;

    Damage(List<byte[]> whole, long seed) {
        this.whole = whole;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] picture = whole.get(random.nextInt(whole.size())).clone();
        return switch (random.nextInt(KINDS)) {
            case 0 -> Arrays.copyOf(picture, random.nextInt(picture.length));
            case 1 -> wrongBytes(picture, picture.length);
            case 2 -> wrongBytes(picture, HEADER);
            case 3 -> twice(picture);
            case 4 -> joined(picture, whole.get(random.nextInt(whole.size())));
            case 5 -> noise(picture);
            default -> extremes(picture);
        };
    }

    private byte[] wrongBytes(byte[] picture, int within) {
        int count = 1 + random.nextInt(MOST_WRONG_BYTES);
        for (int i = 0; i < count; i++) {
            picture[random.nextInt(Math.min(within, picture.length))] = (byte) random.nextInt();
        }
        return picture;
    }

    /** Some part stands there twice, so that everything behind it is out of step. */
    private byte[] twice(byte[] picture) {
        int from = random.nextInt(picture.length);
        int length = random.nextInt(picture.length - from);
        byte[] longer = Arrays.copyOf(picture, picture.length + length);
        System.arraycopy(picture, from, longer, from + length, picture.length - from);
        return longer;
    }

    private byte[] joined(byte[] head, byte[] tail) {
        int cut = random.nextInt(Math.min(head.length, tail.length));
        byte[] both = Arrays.copyOf(head, tail.length);
        System.arraycopy(tail, cut, both, cut, tail.length - cut);
        return both;
    }

    private byte[] noise(byte[] picture) {
        byte[] noise = new byte[picture.length];
        random.nextBytes(noise);
        System.arraycopy(picture, 0, noise, 0, Math.min(random.nextInt(HEADER), picture.length));
        return noise;
    }

    /** Runs of the largest and smallest values where sizes and lengths stand. */
    private byte[] extremes(byte[] picture) {
        int from = random.nextInt(Math.min(4 * HEADER, picture.length));
        int to = Math.min(picture.length, from + 1 + random.nextInt(8));
        Arrays.fill(picture, from, to, random.nextBoolean() ? (byte) 0xFF : 0);
        return picture;
    }
}
