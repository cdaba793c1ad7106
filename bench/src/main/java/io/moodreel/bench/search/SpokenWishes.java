package io.moodreel.bench.search;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Wishes as people say them, about eight words long and hardly one twice, deterministic by seed. */
final class SpokenWishes {
    private static final List<String> KINDS = List.of(
            "a slow film", "a funny story", "something", "a quiet drama", "a film", "an old film", "a warm story");
    private static final List<String> ABOUT = List.of(
            "grief",
            "friendship",
            "a long journey",
            "first love",
            "a lost child",
            "revenge",
            "growing old",
            "loneliness",
            "two brothers",
            "a teacher",
            "a wedding",
            "war",
            "a stolen painting",
            "the last day of school",
            "forgiveness");
    private static final List<String> WHERE = List.of(
            "by the sea",
            "in a small town",
            "on a train",
            "in the mountains",
            "in Paris",
            "during a hot summer",
            "in a big city at night",
            "on an island",
            "in a village",
            "far from home",
            "in the desert",
            "on a farm");
    private static final List<String> MORE = List.of(
            "",
            " with a happy end",
            " from the 90s",
            " that is not horror",
            " with a strong heroine",
            " under two hours",
            " that makes me cry",
            " for a rainy evening");

    private SpokenWishes() {}

    static List<String> some(int count, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        return Stream.generate(() -> of(random)).distinct().limit(count).toList();
    }

    private static String of(RandomGenerator random) {
        return one(KINDS, random) + " about " + one(ABOUT, random) + " " + one(WHERE, random) + one(MORE, random);
    }

    private static String one(List<String> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}
