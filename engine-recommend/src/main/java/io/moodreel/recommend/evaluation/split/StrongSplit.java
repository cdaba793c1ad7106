package io.moodreel.recommend.evaluation.split;

import io.moodreel.recommend.data.Interactions;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A division of people: {@link Protocol#STRONG}. */
final class StrongSplit {
    private static final int FEWEST_RATINGS = 5;
    private static final int MOST_PEOPLE = 10_000;

    private StrongSplit() {}

    static Fold of(Interactions ratings, double testShare, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] eligible = IntStream.range(0, ratings.userCount())
                .filter(user -> ratings.ratingCount(user) >= FEWEST_RATINGS)
                .toArray();
        int[] order = RandomSplits.shuffled(0, eligible.length, random);
        BitSet trained = new BitSet(ratings.size());
        BitSet tested = new BitSet(ratings.size());
        int people = Math.min(MOST_PEOPLE, Math.ceilDiv(eligible.length, 10));
        for (int i = 0; i < eligible.length; i++) {
            int user = eligible[order[i]];
            if (i >= people) {
                trained.set(ratings.start(user), ratings.end(user));
                continue;
            }
            int[] entries = RandomSplits.shuffled(ratings.start(user), ratings.end(user), random);
            for (int k = RandomSplits.learnedOf(entries.length, testShare); k < entries.length; k++) {
                tested.set(entries[k]);
            }
        }
        Interactions train = ratings.where(trained::get);
        Interactions known = ratings.where(entry -> !trained.get(entry) && !tested.get(entry));
        return new Fold(train, known, ratings.where(_ -> false), ratings.where(tested::get));
    }
}
