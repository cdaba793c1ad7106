package io.moodreel.server.recommendations;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.mood.MoodPrior;
import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleOrder;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of titles for a mood: the prior's genres, the quality gate, and the best of what passes. */
@ApplicationScoped
class MoodRows {
    private static final int POOL = 150;
    /** A genre named first tells more about a title than one named third. */
    private static final double[] GENRE_WEIGHT = {1.0, 0.9, 0.8};

    private final Catalog catalog;
    private final MoodConfig config;

    MoodRows(Catalog catalog, MoodConfig config) {
        this.catalog = catalog;
        this.config = config;
    }

    /** Titles that passed, in the order of the gates they passed, and what had to be dropped for them. */
    private record Passed(Map<Title, Integer> titles, Set<Condition> dropped) {}

    MoodRow row(Optional<Mood> mood, MoodMode mode, TitleScope scope, int limit) {
        List<String> genres = MoodPrior.genres(mood, mode);
        Set<Condition> dropped = new LinkedHashSet<>();
        List<TitleSummary> items = new ArrayList<>();
        for (TitleType type : scope.types()) {
            Passed passed = pass(type, genres);
            dropped.addAll(passed.dropped());
            items.addAll(choose(passed, genres, MoodReason.of(mood, mode), limit));
        }
        if (scope == TitleScope.ALL) {
            items.sort(Comparator.comparingDouble((TitleSummary item) -> -score(item))
                    .thenComparing(TitleSummary::id));
        }
        List<Condition> relaxed = dropped.stream().sorted().toList();
        return new MoodRow(
                mood.map(Mood::label).orElse(null),
                mode,
                genres,
                relaxed,
                items.stream().limit(limit).toList());
    }

    private Passed pass(TitleType type, List<String> genres) {
        Map<Title, Integer> passed = new LinkedHashMap<>();
        Set<Condition> dropped = Set.of();
        List<QualityGate> gates = gate().relaxations();
        for (int step = 0; step < gates.size() && passed.size() < QualityGate.ENOUGH; step++) {
            dropped = gates.get(step).dropped();
            for (Title title : candidates(type, genres, gates.get(step))) {
                passed.putIfAbsent(title, step);
            }
        }
        return new Passed(passed, dropped);
    }

    private List<Title> candidates(TitleType type, List<String> genres, QualityGate gate) {
        TitleFilter filter = new TitleFilter(
                type,
                Set.copyOf(genres),
                gate.asks(Condition.LANGUAGE) ? gate.languages() : Set.of(),
                gate.asks(Condition.YEAR) ? gate.fromYear() : null,
                gate.asks(Condition.YEAR) ? gate.toYear() : null,
                gate.asks(Condition.RATING) ? gate.minimumRating() : null,
                gate.asks(Condition.VOTES) ? gate.minimumVotes() : null,
                true,
                TitleOrder.RATING);
        return catalog.list(filter, new PageRequest(1, POOL)).items();
    }

    private static List<TitleSummary> choose(Passed passed, List<String> genres, String text, int limit) {
        List<TitleSummary> items = new ArrayList<>();
        passed.titles().forEach((title, step) -> {
            List<String> because = Words.tellingGenres(title, genres);
            Reason reason = new Reason("mood", text + ": " + Words.lowerCased(because), because);
            items.add(TitleSummary.chosen(title, fit(title, genres) / (1 + step), List.of(reason)));
        });
        items.sort(Comparator.comparingDouble(item -> -score(item)));
        return items.subList(0, Math.min(limit, items.size()));
    }

    /** 0–1: the weighted rating, less when the mood's genre is not the title's first. Unvoted titles stand as usual ones. */
    private static double fit(Title title, List<String> genres) {
        List<String> own = title.facts().genres();
        int position = 0;
        while (position < own.size() - 1 && !genres.contains(own.get(position))) {
            position++;
        }
        double rating = title.facts().voteCount() == 0 ? 6.5 : title.facts().weightedRating();
        return rating / 10 * GENRE_WEIGHT[Math.min(position, GENRE_WEIGHT.length - 1)];
    }

    private static double score(TitleSummary item) {
        Double score = item.score();
        return score == null ? 0 : score;
    }

    private QualityGate gate() {
        int thisYear = Year.now(ZoneOffset.UTC).getValue();
        return new QualityGate(
                config.minRating(), config.minVotes(), config.fromYear(), thisYear, config.languages(), Set.of());
    }
}
