package io.moodreel.bench.metadata;

import java.util.Arrays;
import java.util.Random;

/** Words drawn by Zipf's law with exponent 1: the r-th most wanted is wanted 1 / r times as often as the first. */
final class ZipfWords {
    private final double[] upTo;
    private final Random random;

    ZipfWords(int words, Random random) {
        this.upTo = new double[words];
        this.random = random;
        double sum = 0;
        for (int rank = 0; rank < words; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
    }

    String next() {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return "word " + (place < 0 ? -place - 1 : place);
    }
}
