package io.moodreel.bench.generated;

import java.util.random.RandomGenerator;

/**
 * Draws ranks as words of natural text are drawn: the r-th most frequent with a probability that falls like 1 / r among
 * the common ones and like 1 / r^1.5 among the rare ones (Zipf with the two regimes of Ferrer i Cancho and Solé 2001).
 * Immutable, safe for any thread.
 *
 * <p>Bend and flattened head follow the overviews of TMDB's most-voted films and the 34.5k film texts of Wikipedia: with
 * 600,000 ranks and 45 % function words beside them, the 1,000th, 10,000th and 30,000th word are as frequent as there
 * within a factor of 1.5.
 */
final class ZipfRanks {

    private static final double HEAD = 60;
    private static final double BEND = 8_000 + HEAD;

    private final int ranks;
    private final double commonMass = Math.log(BEND / HEAD);
    private final double totalMass;

    /** Ranks from 0 to {@code ranks - 1}; at least 10,000. */
    ZipfRanks(int ranks) {
        if (ranks < 10_000) {
            throw new IllegalArgumentException("ranks is " + ranks + "; a Zipf law with a bend needs at least 10000");
        }
        this.ranks = ranks;
        this.totalMass = commonMass + 2 * (1 - Math.sqrt(BEND / (ranks + HEAD)));
    }

    /** A rank from 0, the most frequent, to one less than the number of ranks. */
    int draw(RandomGenerator random) {
        // the inverse of the distribution function, which both regimes have in closed form
        double mass = random.nextDouble() * totalMass;
        double place = mass < commonMass ? HEAD * Math.exp(mass) : BEND / square(1 - (mass - commonMass) / 2);
        return Math.min(ranks - 1, (int) (place - HEAD));
    }

    private static double square(double value) {
        return value * value;
    }
}
