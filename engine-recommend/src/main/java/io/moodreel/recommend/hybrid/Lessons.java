package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is held out of the training data to learn the mixing from: a fifth of everybody's ratings. Who is to be served after a
 * few ratings is learned from the same people: their history is cut down to a few, and what was cut off is no candidate.
 *
 * @param known what the sources may learn from
 */
record Lessons(Interactions known, List<Lesson> lessons) {
    private static final double HELD_OUT = 0.2;
    private static final int[] TOLD = {0, 1, 2, 3, 5, 10, 20};
    private static final int MOST_PEOPLE = 2_000;

    /** Every one of them makes as many lessons as there are numbers told. */
    private static final int MOST_CUT = 800;

    /**
     * Somebody whose candidates are to be ranked.
     *
     * @param heldOut what they rated besides
     * @param hidden what the sources know of them but were not told: no candidates
     */
    record Lesson(History history, BitSet heldOut, BitSet hidden) {}

    static Lessons of(Interactions interactions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = shuffled(interactions.userCount(), random);
        int people = Math.min(order.length, MOST_PEOPLE);
        BitSet withheld = new BitSet(interactions.size());
        List<BitSet> heldOut = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            heldOut.add(holdOut(interactions, order[i], random, withheld));
        }
        Interactions known = interactions.where(entry -> !withheld.get(entry));
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            History history = known.history(order[i]);
            lessons.add(new Lesson(history, heldOut.get(i), new BitSet()));
            if (i < MOST_CUT) {
                addCut(history, heldOut.get(i), random, lessons);
            }
        }
        return new Lessons(known, lessons);
    }

    private static void addCut(History history, BitSet heldOut, SplittableRandom random, List<Lesson> lessons) {
        int[] order = shuffled(history.size(), random);
        for (int told : TOLD) {
            if (told >= order.length) {
                break;
            }
            List<Rated> first = new ArrayList<>();
            BitSet hidden = new BitSet();
            for (int i = 0; i < order.length; i++) {
                int place = order[i];
                if (i < told) {
                    first.add(new Rated(history.item(place), history.rating(place), history.time(place)));
                } else {
                    hidden.set(history.item(place));
                }
            }
            lessons.add(new Lesson(History.of(history.user(), first), heldOut, hidden));
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
