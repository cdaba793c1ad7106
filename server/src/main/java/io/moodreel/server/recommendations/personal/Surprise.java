package io.moodreel.server.recommendations.personal;

import io.moodreel.recommend.mood.MoodFit;
import io.moodreel.server.catalog.Catalog;
import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.RevisionCache;
import io.moodreel.server.catalog.Title;
import io.moodreel.server.catalog.TitleFacts;
import io.moodreel.server.catalog.TitleFilter;
import io.moodreel.server.catalog.TitleLists;
import io.moodreel.server.catalog.TitleOrder;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.library.GivenRating;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.Taste;
import io.moodreel.server.platform.http.ProblemException;
import io.moodreel.server.recommendations.Words;
import io.moodreel.server.recommendations.mood.MoodContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One good title that somebody has not seen, of genres they usually leave alone; another one at each call. Thread-safe.
 */
@ApplicationScoped
class Surprise {
    private static final int PAGES = 3;
    private static final int PAGE = 100;
    /** The part of the good titles that is farthest from the usual, but never so few that they soon come again. */
    private static final double UNUSUAL_SHARE = 1.0 / 3;

    private static final int FEWEST_TO_CHOOSE_FROM = 20;
    private static final int MOST_RATED = 300;

    private final Catalog catalog;
    private final TitleLists lists;
    private final Library library;
    private final MoodContext moods;
    private final RevisionCache<TitleType, List<Title>> good;
    private final AtomicLong calls = new AtomicLong(System.nanoTime());

    Surprise(Catalog catalog, TitleLists lists, Library library, MoodContext moods) {
        this.catalog = catalog;
        this.lists = lists;
        this.library = library;
        this.moods = moods;
        this.good = new RevisionCache<>(lists::revision, TitleType.values().length);
    }

    /** @param userId empty for a guest, who has no usual */
    TitleSummary surprise(OptionalLong userId, TitleScope scope, MoodWish mood) {
        Taste taste =
                userId.isPresent() ? library.taste(userId.getAsLong()) : new Taste(0, List.of(), Set.of(), Set.of());
        List<Title> pool = new ArrayList<>();
        for (TitleType type : scope.types()) {
            pool.addAll(good.get(type, this::bestVoted));
        }
        pool.removeIf(title -> taste.settled().contains(title.id()));
        if (pool.isEmpty()) {
            throw ProblemException.notFound("There is no title left that you do not know.");
        }
        MoodFit fit = mood.named() ? moods.taste(mood.mood(), mood.mode(), userId) : null;
        List<Title> unusual = unusual(pool, taste, fit);
        // the same order for the same titles: one call after the other walks along it
        Collections.shuffle(unusual, new Random(unusual.size()));
        Title chosen = unusual.get((int) Math.floorMod(calls.incrementAndGet(), (long) unusual.size()));
        return TitleSummary.chosen(chosen, chosen.facts().weightedRating() / 10, List.of(reason(chosen)));
    }

    private List<Title> bestVoted(TitleType type) {
        TitleFilter filter =
                new TitleFilter(type, Set.of(), Set.of(), null, null, null, null, false, TitleOrder.RATING);
        List<Title> titles = new ArrayList<>();
        for (int page = 1; page <= PAGES; page++) {
            titles.addAll(lists.titles(filter, new PageRequest(page, PAGE)));
        }
        return List.copyOf(titles);
    }

    private List<Title> unusual(List<Title> pool, Taste taste, @Nullable MoodFit fit) {
        Map<String, Double> usual = usualGenres(taste);
        int count = usual.isEmpty() && fit == null
                ? pool.size()
                : Math.max(FEWEST_TO_CHOOSE_FROM, (int) (pool.size() * UNUSUAL_SHARE));
        List<Title> sorted = new ArrayList<>(pool);
        sorted.sort(Comparator.comparingDouble((Title title) -> usualness(title.facts(), usual)
                        - (fit == null ? 0 : fit.of(title.facts().genres())))
                .thenComparingLong(Title::id));
        return new ArrayList<>(sorted.subList(0, Math.min(count, sorted.size())));
    }

    /** By genre the share of the rated titles that have it, 0–1. */
    private Map<String, Double> usualGenres(Taste taste) {
        List<Long> rated = taste.ratings().stream()
                .sorted(Comparator.comparing(GivenRating::ratedAt).reversed())
                .limit(MOST_RATED)
                .map(GivenRating::titleId)
                .toList();
        Map<String, Double> shares = new HashMap<>();
        for (Title title : catalog.inOrder(rated)) {
            title.facts().genres().forEach(genre -> shares.merge(genre, 1.0 / rated.size(), Double::sum));
        }
        return shares;
    }

    private static double usualness(TitleFacts facts, Map<String, Double> usual) {
        return facts.genres().stream()
                .mapToDouble(genre -> usual.getOrDefault(genre, 0.0))
                .average()
                .orElse(0);
    }

    private static Reason reason(Title title) {
        TitleFacts facts = title.facts();
        List<String> genres = Words.tellingGenres(title, List.of());
        String votes = facts.voteCount() == 0
                ? ""
                : String.format(Locale.ROOT, "; %.1f of 10 from %,d votes", facts.voteAverage(), facts.voteCount());
        String what = genres.isEmpty() ? "Something else" : "Something else: " + Words.lowerCased(genres);
        return new Reason("surprise", what + votes, genres);
    }
}
