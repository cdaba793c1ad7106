package io.moodreel.server.recommendations.mood;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.LearnedFit;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.mood.QualityGate.Condition;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.RevisionCache;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.Library;
import io.moodreel.server.recommendations.mood.GenreRanking.Ranked;
import io.moodreel.server.recommendations.mood.GenreRanking.Taste;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows of titles for a mood: the best titles of the genres that suit it best as far as is known, without what the person
 * has rated, watched or hidden.
 */
@ApplicationScoped
public class MoodRows {
    /** Learned combinations of genres are few: most moods ask for the prior's. */
    private static final int MOST_RANKINGS = 300;

    private record Asked(TitleType type, Taste taste) {}

    private final Catalog catalog;
    private final TitleLists lists;
    private final Library library;
    private final MoodContext context;
    private final MoodConfig config;
    private final RevisionCache<Asked, GenreRanking> rankings;

    MoodRows(Catalog catalog, TitleLists lists, Library library, MoodContext context, MoodConfig config) {
        this.catalog = catalog;
        this.lists = lists;
        this.library = library;
        this.context = context;
        this.config = config;
        this.rankings = new RevisionCache<>(lists::revision, MOST_RANKINGS);
    }

    /**
     * For whom and what.
     *
     * @param mood empty when it is none of the six
     * @param user empty for a guest
     */
    public record Wanted(Optional<Mood> mood, MoodMode mode, TitleScope scope, OptionalLong user) {}

    /** The row, best first; short when the catalogue has no more. */
    public MoodRow row(Wanted wanted, int limit) {
        LearnedFit fit = context.learned(wanted.mood(), wanted.mode(), wanted.user());
        Set<Long> settled = wanted.user().isPresent()
                ? library.taste(wanted.user().getAsLong()).settled()
                : Set.of();
        Set<Condition> dropped = new TreeSet<>();
        List<Ranked> ranked = new ArrayList<>();
        for (TitleType type : wanted.scope().types()) {
            GenreRanking ranking = ranking(new Asked(type, taste(fit)), settled, limit);
            dropped.addAll(ranking.dropped());
            ranked.addAll(ranking.titlesWithout(settled));
        }
        ranked.sort(Ranked.BEST_FIRST);
        MoodReason reason = new MoodReason(wanted.mood(), wanted.mode(), fit);
        return new MoodRow(
                wanted.mood().map(Mood::label).orElse(null),
                wanted.mode(),
                fit.genres(),
                List.copyOf(dropped),
                items(ranked.subList(0, Math.min(limit, ranked.size())), reason));
    }

    private static Taste taste(LearnedFit fit) {
        Set<String> against = new HashSet<>(fit.genresAgainst());
        fit.genres().forEach(against::remove);
        return new Taste(fit.genres(), Set.copyOf(against));
    }

    /** Everybody's, which is kept, while enough of it is left; else one without what is settled. */
    private GenreRanking ranking(Asked asked, Set<Long> settled, int limit) {
        GenreRanking everybodys =
                rankings.get(asked, it -> GenreRanking.of(lists, config, it.type(), it.taste(), Set.of()));
        int left = everybodys.titlesWithout(settled).size();
        if (left >= limit || left == everybodys.titles().size()) {
            return everybodys;
        }
        return GenreRanking.of(lists, config, asked.type(), asked.taste(), settled);
    }

    private List<TitleSummary> items(List<Ranked> ranked, MoodReason reason) {
        Map<Long, Ranked> byId = new HashMap<>();
        ranked.forEach(title -> byId.put(title.titleId(), title));
        return catalog.inOrder(ranked.stream().map(Ranked::titleId).toList()).stream()
                .map(title -> chosen(title, byId.get(title.id()), reason))
                .toList();
    }

    private static TitleSummary chosen(Title title, Ranked ranked, MoodReason reason) {
        Reason told = reason.of(ranked.tellingGenres());
        return TitleSummary.chosen(title, ranked.score(), List.of(told));
    }
}
