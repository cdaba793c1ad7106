package io.moodreel.search.tfidf;

import java.util.Random;

/** Texts of made-up words whose frequencies fall about as steeply as a language's. */
final class RandomTexts {

    private final Random random;
    private final int words;

    RandomTexts(Random random, int words) {
        this.random = random;
        this.words = words;
    }

    /** Up to {@code longest} words, some of them more than once, now and then none. */
    String next(int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            text.append('w').append((int) Math.pow(words, random.nextDouble())).append(' ');
        }
        return text.toString();
    }
}
