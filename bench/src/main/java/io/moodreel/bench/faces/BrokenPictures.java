package io.moodreel.bench.faces;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Pictures as nobody would send them by mistake: cut off, bytes changed, parts repeated, headers lying. */
final class BrokenPictures {
    private static final int MOST_CHANGES = 40;
    private static final int HEADER = 700;

    private final List<byte[]> whole;
    private final RandomGenerator random;

    BrokenPictures(List<byte[]> whole, RandomGenerator random) {
        this.whole = whole;
        this.random = random;
    }

    byte[] next() {
        byte[] picture = whole.get(random.nextInt(whole.size())).clone();
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(picture, random.nextInt(picture.length));
            case 1 -> changed(picture, picture.length);
            case 2 -> changed(picture, Math.min(HEADER, picture.length));
            default -> repeated(picture);
        };
    }

    private byte[] changed(byte[] picture, int within) {
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            picture[random.nextInt(within)] = (byte) random.nextInt(256);
        }
        return picture;
    }

    private byte[] repeated(byte[] picture) {
        int length = random.nextInt(picture.length / 2);
        int from = random.nextInt(picture.length - length);
        int to = random.nextInt(picture.length - length);
        System.arraycopy(picture, from, picture, to, length);
        return picture;
    }
}
