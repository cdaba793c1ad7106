package io.moodreel.bench.recommend;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.InteractionsBuilder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * Ratings drawn at random whose counts are spread like MovieLens': people's on a log-normal curve from 20 up with a median
 * near 70 and a mean near 144, items' falling with their rank (Zipf–Mandelbrot). Tastes there are none: what is measured is
 * time. The same shape and seed give the same ratings.
 */
public final class GeneratedRatings {
    private static final int FEWEST = 20;
    private static final double MEDIAN_ABOVE = 48;
    private static final double DEVIATION = 1.38;
    private static final double RANK_OFFSET = 50;
    private static final int ROUNDS = 10;

    /** Takes a rating. */
    @FunctionalInterface
    public interface Sink {
        void rating(int user, int item, float rating);
    }

    private final MatrixShape shape;
    private final SplittableRandom random;
    private final double[] cumulated;

    /** A shape's ratings as the seed gives them. */
    public GeneratedRatings(MatrixShape shape, long seed) {
        this.shape = shape;
        this.random = new SplittableRandom(seed);
        this.cumulated = new double[shape.items()];
        double sum = 0;
        for (int item = 0; item < cumulated.length; item++) {
            sum += 1 / (item + RANK_OFFSET);
            cumulated[item] = sum;
        }
    }

    /** All ratings of a shape. */
    static Interactions collected(MatrixShape shape, long seed) {
        InteractionsBuilder builder = Interactions.builder();
        new GeneratedRatings(shape, seed).each(builder::add);
        return builder.build();
    }

    /** Draws all ratings, user by user. */
    public void each(Sink sink) {
        int[] counts = counts();
        BitSet rated = new BitSet(shape.items());
        for (int user = 0; user < counts.length; user++) {
            rated.clear();
            while (rated.cardinality() < counts[user]) {
                int item = item();
                if (!rated.get(item)) {
                    rated.set(item);
                    sink.rating(user, item, rating());
                }
            }
        }
    }

    /** Ratings of each user, brought near the wanted sum although nobody rates more than a part of the items. */
    private int[] counts() {
        double[] wished = new double[shape.users()];
        for (int user = 0; user < wished.length; user++) {
            wished[user] = MEDIAN_ABOVE * Math.exp(DEVIATION * random.nextGaussian());
        }
        double above = shape.ratings() - (double) FEWEST * shape.users();
        double factor = above / Arrays.stream(wished).sum();
        int[] counts = counts(wished, factor);
        for (int round = 0; round < ROUNDS; round++) {
            // those at the bound do not grow with the factor, so it takes a few rounds
            factor *= above / (Arrays.stream(counts).asLongStream().sum() - (double) FEWEST * shape.users());
            counts = counts(wished, factor);
        }
        return counts;
    }

    private int[] counts(double[] wished, double factor) {
        int most = shape.items() / 4;
        return Arrays.stream(wished)
                .mapToInt(above -> (int) Math.min(most, FEWEST + factor * above))
                .toArray();
    }

    private int item() {
        double drawn = random.nextDouble() * cumulated[cumulated.length - 1];
        int place = Arrays.binarySearch(cumulated, drawn);
        return Math.min(place < 0 ? -place - 1 : place, cumulated.length - 1);
    }

    private float rating() {
        double rating = 3.5 + random.nextGaussian();
        return (float) (Math.clamp(Math.round(rating * 2), 1, 10) / 2.0);
    }
}
