package io.moodreel.bench.generated;

import java.util.random.RandomGenerator;

/**
 * Writes overviews: words drawn by frequency, nearly half of them function words as in English, the others leaning to
 * the title's first genre and now and then taken up again. Immutable, safe for any thread.
 */
final class Prose {

    private static final String[] FUNCTION_WORDS =
            ("the and of in to by his with her who is from as their for on an he they at when but after that she "
                            + "into must while are him them out up it about has between only be before against through")
                    .split(" ");
    private static final double FUNCTION_SHARE = 0.45;
    private static final double GENRE_SHARE = 0.25;
    private static final double REPEATED_SHARE = 0.06;
    /** Words by frequency beyond which even 1.2 million overviews hardly reach. */
    private static final int VOCABULARY = 600_000;

    private final ZipfRanks ranks = new ZipfRanks(VOCABULARY);

    /** A text of {@code length} words; those of rank ≡ {@code genre} modulo {@code genreCount} are preferred. */
    String write(int length, int genre, int genreCount, RandomGenerator random) {
        StringBuilder text = new StringBuilder(length * 7);
        int[] used = new int[length];
        int usedCount = 0;
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                text.append(random.nextInt(14) == 0 ? ", " : " ");
            }
            double kind = random.nextDouble();
            if (kind < FUNCTION_SHARE) {
                text.append(functionWord(random));
            } else {
                int rank = kind < FUNCTION_SHARE + REPEATED_SHARE && usedCount > 0
                        ? used[random.nextInt(usedCount)]
                        : rank(kind > 1 - GENRE_SHARE, genre, genreCount, random);
                used[usedCount++] = rank;
                text.append(Words.word(rank));
            }
        }
        return length == 0 ? "" : text.append('.').toString();
    }

    /** A word's rank by frequency alone. */
    int rank(RandomGenerator random) {
        return ranks.draw(random);
    }

    private int rank(boolean ofGenre, int genre, int genreCount, RandomGenerator random) {
        int rank = ranks.draw(random);
        return ofGenre ? rank - rank % genreCount + genre : rank;
    }

    private static String functionWord(RandomGenerator random) {
        // frequency about 1 / rank
        double place = Math.exp(random.nextDouble() * Math.log(FUNCTION_WORDS.length + 1.0)) - 1;
        return FUNCTION_WORDS[(int) place];
    }
}
