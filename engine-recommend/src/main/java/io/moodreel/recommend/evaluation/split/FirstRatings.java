package io.moodreel.recommend.evaluation.split;

import io.moodreel.recommend.data.Interactions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A division for learning curves. A fifth of the people with enough ratings is kept out of training; a random order of their
 * ratings is told from its beginning, and what comes after the longest beginning is tested. What of the beginning is not
 * told yet is neither ranked nor tested, so that all numbers of ratings are compared on the same task.
 *
 * @param told how many ratings are told, one fold each
 * @param people how many are tested
 */
public record FirstRatings(List<Integer> told, Interactions train, List<Fold> folds, int people) {
    /** Numbers of ratings that people begin with. */
    public static final List<Integer> USUAL = List.of(0, 1, 2, 3, 5, 10, 20);

    private static final double SHARE = 0.2;
    private static final int FEWEST_TESTED = 5;

    /**
     * Divides ratings.
     *
     * @param told ascending, the first 0 or more
     * @throws IllegalArgumentException when nobody has enough ratings
     */
    public static FirstRatings of(Interactions ratings, List<Integer> told, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int most = told.getLast();
        int[] eligible = IntStream.range(0, ratings.userCount())
                .filter(user -> ratings.ratingCount(user) >= most + FEWEST_TESTED)
                .toArray();
        if (eligible.length == 0) {
            throw new IllegalArgumentException("nobody gave " + (most + FEWEST_TESTED)
                    + " ratings or more, which a learning curve to " + most + " needs; give fewer --told");
        }
        int[] order = RandomSplits.shuffled(0, eligible.length, random);
        int people = Math.max(1, (int) (SHARE * eligible.length));
        BitSet withheld = new BitSet(ratings.size());
        BitSet tested = new BitSet(ratings.size());
        int[] placeOf = new int[ratings.size()];
        for (int i = 0; i < people; i++) {
            int user = eligible[order[i]];
            int[] entries = RandomSplits.shuffled(ratings.start(user), ratings.end(user), random);
            for (int place = 0; place < entries.length; place++) {
                withheld.set(entries[place]);
                placeOf[entries[place]] = place;
                tested.set(entries[place], place >= most);
            }
        }
        Interactions train = ratings.where(entry -> !withheld.get(entry));
        Interactions test = ratings.where(tested::get);
        List<Fold> folds = new ArrayList<>();
        for (int count : told) {
            Interactions known = ratings.where(entry -> withheld.get(entry) && placeOf[entry] < count);
            Interactions notYet =
                    ratings.where(entry -> withheld.get(entry) && placeOf[entry] >= count && placeOf[entry] < most);
            folds.add(new Fold(train, known, notYet, test));
        }
        return new FirstRatings(List.copyOf(told), train, List.copyOf(folds), people);
    }
}
