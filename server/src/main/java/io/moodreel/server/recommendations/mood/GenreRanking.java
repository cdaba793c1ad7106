package io.moodreel.server.recommendations.mood;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitleOrder;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.recommendations.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best titles of some genres that pass the quality gate, best first. Immutable.
 *
 * @param titles at most a hundred
 * @param dropped the conditions the gate had to drop, in the order they fell
 */
record GenreRanking(List<Ranked> titles, Set<Condition> dropped) {
    private static final int MOST_TITLES = 100;
    /** More than are shown: a genre's place among a title's own still reorders them. */
    private static final int POOL = 150;
    /** A genre named first tells more about a title than one named third. */
    private static final double[] GENRE_WEIGHT = {1.0, 0.9, 0.8};
    /** A genre that works against the mood takes this much of a title's fit. */
    private static final double WEIGHT_OF_ONE_AGAINST = 0.85;

    /** What a title nobody voted on counts as, about the mean of films with many votes. */
    private static final double USUAL_RATING = 6.5;

    /**
     * What is wanted.
     *
     * @param genres at least one of these
     * @param against genres that make a title fit less
     */
    record Taste(List<String> genres, Set<String> against) {}

    /**
     * A title with its score.
     *
     * @param relaxations how many conditions had to fall before it passed: fewer come first
     * @param score 0–1
     * @param tellingGenres the wanted ones first
     */
    record Ranked(long titleId, int relaxations, double score, List<String> tellingGenres) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::relaxations)
                .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
                .thenComparingLong(Ranked::titleId);
    }

    /** @param without titles that are not to be among them: others take their places */
    static GenreRanking of(TitleLists lists, MoodConfig config, TitleType type, Taste taste, Set<Long> without) {
        Map<Title, Integer> passed = new LinkedHashMap<>();
        Set<Condition> dropped = Set.of();
        List<QualityGate> gates = MoodGate.of(config).relaxations();
        for (int step = 0; step < gates.size() && passed.size() < QualityGate.ENOUGH; step++) {
            dropped = gates.get(step).dropped();
            for (Title title : pool(lists, filter(type, taste.genres(), gates.get(step)), without)) {
                passed.putIfAbsent(title, step);
            }
        }
        List<Ranked> ranked = passed.entrySet().stream()
                .map(entry -> ranked(entry.getKey(), entry.getValue(), taste))
                .sorted(Ranked.BEST_FIRST)
                .limit(MOST_TITLES)
                .toList();
        return new GenreRanking(ranked, dropped);
    }

    private static List<Title> pool(TitleLists lists, TitleFilter filter, Set<Long> without) {
        List<Title> pool = new ArrayList<>();
        for (int page = 1; pool.size() < POOL; page++) {
            List<Title> titles = lists.titles(filter, new PageRequest(page, POOL));
            titles.stream().filter(title -> !without.contains(title.id())).forEach(pool::add);
            if (titles.size() < POOL) {
                break;
            }
        }
        return pool;
    }

    /** The same less some titles, without others in their places. */
    List<Ranked> titlesWithout(Set<Long> without) {
        return titles.stream()
                .filter(title -> !without.contains(title.titleId()))
                .toList();
    }

    private static TitleFilter filter(TitleType type, List<String> genres, QualityGate gate) {
        return new TitleFilter(
                type,
                Set.copyOf(genres),
                gate.asks(Condition.LANGUAGE) ? gate.languages() : Set.of(),
                gate.asks(Condition.YEAR) ? gate.fromYear() : null,
                gate.asks(Condition.YEAR) ? gate.toYear() : null,
                gate.asks(Condition.RATING) ? gate.minimumRating() : null,
                gate.asks(Condition.VOTES) ? gate.minimumVotes() : null,
                true,
                TitleOrder.RATING);
    }

    private static Ranked ranked(Title title, int relaxations, Taste taste) {
        return new Ranked(title.id(), relaxations, fit(title, taste), Words.tellingGenres(title, taste.genres()));
    }

    private static double fit(Title title, Taste taste) {
        List<String> own = title.facts().genres();
        int position = 0;
        while (position < own.size() - 1 && !taste.genres().contains(own.get(position))) {
            position++;
        }
        long against = own.stream().filter(taste.against()::contains).count();
        double rating =
                title.facts().voteCount() == 0 ? USUAL_RATING : title.facts().weightedRating();
        return rating
                / 10
                * GENRE_WEIGHT[Math.min(position, GENRE_WEIGHT.length - 1)]
                * Math.pow(WEIGHT_OF_ONE_AGAINST, against);
    }
}
