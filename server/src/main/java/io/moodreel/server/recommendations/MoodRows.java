package io.moodreel.server.recommendations;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.mood.MoodPrior;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.RevisionCache;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.recommendations.GenreRanking.Ranked;
import io.moodreel.server.recommendations.GenreRanking.Taste;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rows of titles for a mood: the best titles of the genres that the mood asks for. */
@ApplicationScoped
class MoodRows {
    private record Asked(TitleType type, Taste taste) {}

    private final Catalog catalog;
    private final TitleLists lists;
    private final MoodConfig config;
    private final RevisionCache<Asked, GenreRanking> rankings;

    MoodRows(Catalog catalog, TitleLists lists, MoodConfig config) {
        this.catalog = catalog;
        this.lists = lists;
        this.config = config;
        this.rankings = new RevisionCache<>(lists::revision, 100);
    }

    MoodRow row(Optional<Mood> mood, MoodMode mode, TitleScope scope, int limit) {
        Taste taste = new Taste(MoodPrior.genres(mood, mode), MoodPrior.genresAgainst(mode));
        Set<Condition> dropped = new TreeSet<>();
        List<Ranked> ranked = new ArrayList<>();
        for (TitleType type : scope.types()) {
            GenreRanking ranking = rankings.get(
                    new Asked(type, taste), asked -> GenreRanking.of(lists, config, asked.type(), asked.taste()));
            dropped.addAll(ranking.dropped());
            ranked.addAll(ranking.titles());
        }
        ranked.sort(Ranked.BEST_FIRST);
        return new MoodRow(
                mood.map(Mood::label).orElse(null),
                mode,
                taste.genres(),
                List.copyOf(dropped),
                items(ranked.subList(0, Math.min(limit, ranked.size())), MoodReason.of(mood, mode)));
    }

    private List<TitleSummary> items(List<Ranked> ranked, String text) {
        Map<Long, Ranked> byId = new HashMap<>();
        ranked.forEach(title -> byId.put(title.titleId(), title));
        return catalog.inOrder(ranked.stream().map(Ranked::titleId).toList()).stream()
                .map(title -> chosen(title, byId.get(title.id()), text))
                .toList();
    }

    private static TitleSummary chosen(Title title, Ranked ranked, String text) {
        List<String> because = ranked.tellingGenres();
        Reason reason = new Reason("mood", text + ": " + Words.lowerCased(because), because);
        return TitleSummary.chosen(title, ranked.score(), List.of(reason));
    }
}
