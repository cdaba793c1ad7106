package io.moodreel.server.recommendations.personal;

import io.moodreel.affect.Mood;
import io.moodreel.recommend.mood.MoodMode;
import io.moodreel.recommend.ranking.RankingOptions;
import io.moodreel.recommend.ranking.Recommendation;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.library.Library;
import io.moodreel.server.library.Taste;
import io.moodreel.server.recommendations.PopularTitles;
import io.moodreel.server.recommendations.mood.MoodTaste;
import io.moodreel.server.recommendations.personal.MoodOrder.Placed;
import io.moodreel.server.recommendations.training.Models;
import io.moodreel.server.recommendations.training.TrainedModel;
import io.moodreel.server.recommendations.training.TrainedModel.Recommender;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person may be shown, for other features: choosing together, letters. Thread-safe. */
@ApplicationScoped
public class Suggestions {
    /** So many popular titles are looked through when few of a person's own fit. */
    private static final int POPULAR_LOOKED_AT = 500;

    private final PersonalTitles personal;
    private final Shortlists shortlists;
    private final KnownTitles titles;
    private final PopularTitles popular;
    private final Models models;
    private final Library library;

    Suggestions(
            PersonalTitles personal,
            Shortlists shortlists,
            KnownTitles titles,
            PopularTitles popular,
            Models models,
            Library library) {
        this.personal = personal;
        this.shortlists = shortlists;
        this.titles = titles;
        this.popular = popular;
        this.models = models;
        this.library = library;
    }

    /**
     * What is looked for.
     *
     * @param mood null for none
     */
    public record Wish(TitleScope scope, @Nullable Mood mood, MoodMode mode) {
        /** Whatever suits the person at any time. */
        public static Wish of(TitleScope scope) {
            return new Wish(scope, null, MoodMode.MATCH);
        }

        private MoodWish moodWish() {
            return new MoodWish(mood != null, Optional.ofNullable(mood), mode);
        }
    }

    /**
     * Titles for a person that fit, best first, each with the reasons that are this person's own to see; filled up with
     * popular ones. Nothing they have rated, watched or hidden is among them.
     */
    public List<TitleSummary> fitting(long user, Wish wish, Predicate<TitleSummary> fits, int limit) {
        List<TitleSummary> found = new ArrayList<>(own(user, wish, fits, limit));
        if (found.size() < limit) {
            Set<Long> left = new HashSet<>(library.taste(user).settled());
            found.forEach(title -> left.add(title.id()));
            popular.byVotes(wish.scope(), POPULAR_LOOKED_AT).stream()
                    .filter(fits)
                    .filter(title -> left.add(title.id()))
                    .limit(limit - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    /** Those titles of a person's shortlist that fit, best first, with the reasons that are this person's own to see. */
    public List<TitleSummary> own(long user, Wish wish, Predicate<TitleSummary> fits, int limit) {
        MoodTaste taste = personal.taste(wish.moodWish(), user);
        return personal.fitting(personal.forYou(user, wish.scope()), fits, limit, taste);
    }

    /**
     * These titles in the order in which they suit a person: as the model orders them where it knows person and title,
     * then as their shortlist does, then as they come.
     */
    public List<Long> ordered(long user, Wish wish, Collection<Long> titleIds) {
        Set<Long> wanted = new LinkedHashSet<>(titleIds);
        Set<Long> order = new LinkedHashSet<>(byModel(user, wanted));
        shortlists.of(user, Strategies.HYBRID, wish.scope()).candidates().stream()
                .map(Candidate::titleId)
                .filter(wanted::contains)
                .forEach(order::add);
        order.addAll(wanted);
        MoodTaste taste = personal.taste(wish.moodWish(), user);
        if (taste == null) {
            return List.copyOf(order);
        }
        List<Candidate> candidates =
                order.stream().map(id -> Candidate.because(id, 0, List.of())).toList();
        Map<Long, TitleSummary> known = titles.of(order);
        Stream<Placed> placed = MoodOrder.of(candidates, known, taste);
        Set<Long> moved = new LinkedHashSet<>();
        placed.forEach(one -> moved.add(one.candidate().titleId()));
        moved.addAll(order);
        return List.copyOf(moved);
    }

    private List<Long> byModel(long user, Set<Long> wanted) {
        TrainedModel model = models.current().orElse(null);
        Taste taste = library.taste(user);
        if (model == null || !ShortlistMaker.isEnoughFor(model, taste)) {
            return List.of();
        }
        Optional<Recommender> recommender = model.recommender(Strategies.HYBRID);
        if (recommender.isEmpty()) {
            return List.of();
        }
        List<Recommendation> ranked = recommender
                .get()
                .ranking()
                .withoutReasons(
                        model.history(taste),
                        item -> wanted.contains(model.titleId(item)),
                        RankingOptions.best(wanted.size()),
                        ThreadLocalRandom.current());
        return ranked.stream().map(one -> model.titleId(one.item())).toList();
    }
}
