package io.moodreel.recommend.evaluation.split;

import io.moodreel.recommend.data.Interactions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A division that makes items new. Of a fifth of the items that enough people rated, none, one or two, or three to five
 * ratings are learned from, as chance has it, and the others tested, apart for each of these ages. What somebody rated of
 * the other ages is neither ranked nor tested, so that it takes no places.
 *
 * @param train what is learned from, the same at every age
 * @param folds one for each {@link Age}
 * @param items how many were made new
 */
public record NewItems(Interactions train, List<Fold> folds, int items) {
    private static final double SHARE = 0.2;
    private static final int FEWEST_TESTED = 5;

    /** How many ratings a new item has. */
    public enum Age {
        UNRATED(0, 0),
        FIRST_RATINGS(1, 2),
        FEW_RATINGS(3, 5);

        private final int fewest;
        private final int most;

        Age(int fewest, int most) {
            this.fewest = fewest;
            this.most = most;
        }

        /** The numbers of ratings, like "1–2". */
        public String ratings() {
            return fewest == most ? "" + fewest : fewest + "–" + most;
        }
    }

    /**
     * Divides ratings; the same seed gives the same division.
     *
     * @throws IllegalArgumentException when no item has enough ratings
     */
    public static NewItems of(Interactions ratings, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int enough = Age.FEW_RATINGS.most + FEWEST_TESTED;
        int[] eligible = IntStream.range(0, ratings.itemCount())
                .filter(item -> ratings.raterCount(item) >= enough)
                .toArray();
        Age[] ages = Age.values();
        if (eligible.length < ages.length) {
            throw new IllegalArgumentException(eligible.length + " items have " + enough + " ratings or more; at least "
                    + ages.length + " are needed to measure new items. Give more ratings");
        }
        int[] order = RandomSplits.shuffled(0, eligible.length, random);
        int count = Math.max(ages.length, (int) (SHARE * eligible.length));
        List<BitSet> tested = new ArrayList<>();
        for (Age _ : ages) {
            tested.add(new BitSet(ratings.size()));
        }
        BitSet withheld = new BitSet(ratings.size());
        for (int i = 0; i < count; i++) {
            Age age = ages[i % ages.length];
            int[] entries = entriesOf(ratings, eligible[order[i]], random);
            int kept = random.nextInt(age.fewest, age.most + 1);
            for (int place = kept; place < entries.length; place++) {
                withheld.set(entries[place]);
                tested.get(age.ordinal()).set(entries[place]);
            }
        }
        Interactions train = ratings.where(entry -> !withheld.get(entry));
        List<Fold> folds = new ArrayList<>();
        for (BitSet own : tested) {
            Interactions others = ratings.where(entry -> withheld.get(entry) && !own.get(entry));
            folds.add(new Fold(train, train, others, ratings.where(own::get)));
        }
        return new NewItems(train, List.copyOf(folds), count);
    }

    private static int[] entriesOf(Interactions ratings, int item, SplittableRandom random) {
        int[] entries = new int[ratings.raterCount(item)];
        int[] order = RandomSplits.shuffled(ratings.raterStart(item), ratings.raterEnd(item), random);
        for (int i = 0; i < entries.length; i++) {
            entries[i] = ratings.entry(ratings.rater(order[i]), item);
        }
        return entries;
    }
}
