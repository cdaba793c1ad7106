package io.moodreel.recommend.evaluation.split;

import io.moodreel.recommend.data.Interactions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/** Divisions by time. */
final class TimeSplits {
    private TimeSplits() {}

    static Fold latestOfEverybody(Interactions ratings, long seed) {
        boolean timed = ratings.hasTimes();
        SplittableRandom random = new SplittableRandom(seed);
        BitSet tested = new BitSet(ratings.size());
        for (int user = 0; user < ratings.userCount(); user++) {
            if (ratings.ratingCount(user) >= 2) {
                tested.set(
                        timed ? latest(ratings, user, random) : random.nextInt(ratings.start(user), ratings.end(user)));
            }
        }
        return Fold.of(ratings.where(entry -> !tested.get(entry)), ratings.where(tested::get));
    }

    /** Of several at the latest time a random one: the smallest id would always be an old film. */
    private static int latest(Interactions ratings, int user, SplittableRandom random) {
        int latest = ratings.start(user);
        int sameTime = 1;
        for (int entry = latest + 1; entry < ratings.end(user); entry++) {
            if (ratings.time(entry) > ratings.time(latest)) {
                latest = entry;
                sameTime = 1;
            } else if (ratings.time(entry) == ratings.time(latest) && random.nextInt(++sameTime) == 0) {
                latest = entry;
            }
        }
        return latest;
    }

    static Fold latestOfAll(Interactions ratings, double testShare) {
        if (!ratings.hasTimes()) {
            throw new IllegalArgumentException("the ratings know no times; a split by time needs them. Choose ratio");
        }
        long[] times = new long[ratings.size()];
        for (int entry = 0; entry < times.length; entry++) {
            times[entry] = ratings.time(entry);
        }
        Arrays.sort(times);
        long cut = times[Math.min(times.length - 1, RandomSplits.learnedOf(times.length, testShare))];
        return Fold.of(
                ratings.where(entry -> ratings.time(entry) < cut), ratings.where(entry -> ratings.time(entry) >= cut));
    }
}
