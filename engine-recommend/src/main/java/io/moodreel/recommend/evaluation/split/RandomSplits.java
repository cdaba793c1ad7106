package io.moodreel.recommend.evaluation.split;

import io.moodreel.recommend.data.Interactions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/** Divisions by chance. */
final class RandomSplits {
    private RandomSplits() {}

    static Fold perUser(Interactions ratings, double testShare, long seed) {
        BitSet tested = new BitSet(ratings.size());
        SplittableRandom random = new SplittableRandom(seed);
        for (int user = 0; user < ratings.userCount(); user++) {
            int[] entries = shuffled(ratings.start(user), ratings.end(user), random);
            for (int i = learnedOf(entries.length, testShare); i < entries.length; i++) {
                tested.set(entries[i]);
            }
        }
        return Fold.of(ratings.where(entry -> !tested.get(entry)), ratings.where(tested::get));
    }

    static List<Fold> folds(Interactions ratings, int count, long seed) {
        int[] order = shuffled(0, ratings.size(), new SplittableRandom(seed));
        byte[] foldOf = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            foldOf[order[i]] = (byte) ((long) i * count / order.length);
        }
        List<Fold> folds = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            int tested = fold;
            folds.add(Fold.of(
                    ratings.where(entry -> foldOf[entry] != tested), ratings.where(entry -> foldOf[entry] == tested)));
        }
        return folds;
    }

    /** How many of {@code count} ratings are learned from; halves go to the even number, as in Python's round. */
    static int learnedOf(int count, double testShare) {
        return (int) Math.rint(count * (1 - testShare));
    }

    /** The numbers from {@code from} to {@code to} − 1 in random order (Fisher and Yates). */
    static int[] shuffled(int from, int to, SplittableRandom random) {
        int[] numbers = new int[to - from];
        for (int i = 0; i < numbers.length; i++) {
            int other = random.nextInt(i + 1);
            numbers[i] = numbers[other];
            numbers[other] = from + i;
        }
        return numbers;
    }
}
