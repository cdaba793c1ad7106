package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is held out of the training data to learn the mixing from. Regulars are known to the sources but for a fifth of
 * their ratings; newcomers are kept from them altogether and told bit by bit, so that the first few ratings of somebody are
 * learned from people whose first few they are.
 *
 * @param known what the sources may learn from
 */
record Lessons(Interactions known, List<Lesson> lessons) {
    private static final double NEWCOMERS = 0.1;
    private static final double HELD_OUT = 0.2;
    private static final int[] TOLD = {0, 1, 2, 4, 8, 16};
    private static final int MOST_NEWCOMERS = 500;
    private static final int MOST_REGULARS = 2_000;

    /**
     * Somebody whose candidates are to be ranked.
     *
     * @param heldOut what they rated besides
     */
    record Lesson(History history, BitSet heldOut) {}

    static Lessons of(Interactions interactions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = shuffled(interactions.userCount(), random);
        int newcomers = Math.min(MOST_NEWCOMERS, (int) (NEWCOMERS * order.length));
        int regulars = Math.min(order.length, newcomers + MOST_REGULARS);
        BitSet withheld = new BitSet(interactions.size());
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < newcomers; i++) {
            withheld.set(interactions.start(order[i]), interactions.end(order[i]));
            addNewcomer(interactions.history(order[i]), random, lessons);
        }
        List<BitSet> heldOut = new ArrayList<>();
        for (int i = newcomers; i < regulars; i++) {
            heldOut.add(holdOut(interactions, order[i], random, withheld));
        }
        Interactions known = interactions.where(entry -> !withheld.get(entry));
        for (int i = newcomers; i < regulars; i++) {
            lessons.add(new Lesson(known.history(order[i]), heldOut.get(i - newcomers)));
        }
        return new Lessons(known, lessons);
    }

    private static void addNewcomer(History history, SplittableRandom random, List<Lesson> lessons) {
        int[] order = shuffled(history.size(), random);
        for (int told : TOLD) {
            if (told >= order.length) {
                break;
            }
            List<Rated> first = new ArrayList<>();
            BitSet rest = new BitSet();
            for (int i = 0; i < order.length; i++) {
                int place = order[i];
                if (i < told) {
                    first.add(new Rated(history.item(place), history.rating(place), history.time(place)));
                } else {
                    rest.set(history.item(place));
                }
            }
            lessons.add(new Lesson(History.of(first), rest));
        }
    }

    private static BitSet holdOut(Interactions interactions, int user, SplittableRandom random, BitSet withheld) {
        BitSet items = new BitSet();
        int[] order = shuffled(interactions.ratingCount(user), random);
        int count = (int) Math.rint(HELD_OUT * order.length);
        for (int i = 0; i < count; i++) {
            int entry = interactions.start(user) + order[i];
            withheld.set(entry);
            items.set(interactions.item(entry));
        }
        return items;
    }

    private static int[] shuffled(int count, SplittableRandom random) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            int place = random.nextInt(i + 1);
            numbers[i] = numbers[place];
            numbers[place] = i;
        }
        return numbers;
    }
}
