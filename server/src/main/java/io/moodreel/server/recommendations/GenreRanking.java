package io.moodreel.server.recommendations;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleOrder;
import io.moodreel.server.catalog.TitleType;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best titles of some genres that pass the quality gate, best first.
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
    /** What a title nobody voted on counts as, about the mean of films with many votes. */
    private static final double USUAL_RATING = 6.5;

    /**
     * A title with its score.
     *
     * @param score 0–1
     * @param tellingGenres the wanted ones first
     */
    record Ranked(long titleId, double score, List<String> tellingGenres) {}

    static GenreRanking of(Catalog catalog, MoodConfig config, TitleType type, List<String> genres) {
        Map<Title, Integer> passed = new LinkedHashMap<>();
        Set<Condition> dropped = Set.of();
        List<QualityGate> gates = gate(config).relaxations();
        for (int step = 0; step < gates.size() && passed.size() < QualityGate.ENOUGH; step++) {
            dropped = gates.get(step).dropped();
            for (Title title : catalog.titles(filter(type, genres, gates.get(step)), new PageRequest(1, POOL))) {
                passed.putIfAbsent(title, step);
            }
        }
        List<Ranked> ranked = passed.entrySet().stream()
                .map(entry -> ranked(entry.getKey(), entry.getValue(), genres))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::titleId))
                .limit(MOST_TITLES)
                .toList();
        return new GenreRanking(ranked, dropped);
    }

    private static QualityGate gate(MoodConfig config) {
        int thisYear = Year.now(ZoneOffset.UTC).getValue();
        return new QualityGate(
                config.minRating(), config.minVotes(), config.fromYear(), thisYear, config.languages(), Set.of());
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

    /** Halving at each step keeps what passed a stricter gate before what passed a looser one: fits differ by less. */
    private static Ranked ranked(Title title, int step, List<String> genres) {
        return new Ranked(title.id(), fit(title, genres) * Math.pow(0.5, step), Words.tellingGenres(title, genres));
    }

    private static double fit(Title title, List<String> genres) {
        List<String> own = title.facts().genres();
        int position = 0;
        while (position < own.size() - 1 && !genres.contains(own.get(position))) {
            position++;
        }
        double rating =
                title.facts().voteCount() == 0 ? USUAL_RATING : title.facts().weightedRating();
        return rating / 10 * GENRE_WEIGHT[Math.min(position, GENRE_WEIGHT.length - 1)];
    }
}
