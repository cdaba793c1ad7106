package io.moodreel.server.recommendations.personal;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.ranking.RankingOptions;
import io.moodreel.recommend.ranking.Recommendation;
import io.moodreel.server.catalog.Reason;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleSummary;
import io.moodreel.server.library.Taste;
import io.moodreel.server.recommendations.PopularTitles;
import io.moodreel.server.recommendations.Window;
import io.moodreel.server.recommendations.training.TrainedModel;
import io.moodreel.server.recommendations.training.TrainedModel.Recommender;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what somebody may be shown. With three ratings or more the model answers, with titles it has not heard of
 * yet, found by their content, in between; until then, and where no model is any good, what many like takes turns with
 * what is like the little that is known. Thread-safe.
 */
@ApplicationScoped
class ShortlistMaker {
    static final int LENGTH = 100;
    private static final int FEWEST_RATINGS = 3;
    /** Of fewer people nothing can be learned that would hold for another. */
    private static final int FEWEST_RATERS = 30;

    private static final int EVIDENCE = 3;
    /** Where in the list titles stand that the model does not know. */
    private static final int[] PLACES_OF_THE_UNKNOWN = {5, 12, 19};
    /** Rank k counts for 1 / (k + this) where two lists are made one (Cormack, Clarke and Büttcher 2009). */
    private static final int RANK_OFFSET = 10;

    private final PopularTitles popular;
    private final LikedContent content;
    private final KnownTitles titles;
    private final PersonalConfig config;

    ShortlistMaker(PopularTitles popular, LikedContent content, KnownTitles titles, PersonalConfig config) {
        this.popular = popular;
        this.content = content;
        this.titles = titles;
        this.config = config;
    }

    /**
     * A shortlist.
     *
     * @param strategy one of {@link Strategies#names()}; the list names what was really used
     */
    Shortlist make(Taste taste, @Nullable TrainedModel model, String strategy, TitleScope scope) {
        String version = model == null ? null : model.card().version();
        if (strategy.equals(Strategies.POPULAR)) {
            return Shortlist.of(Strategies.POPULAR, version, popular(taste, scope));
        }
        if (model != null && isEnoughFor(model, taste)) {
            Optional<Shortlist> made = model.recommender(strategy)
                    .flatMap(recommender -> ofModel(taste, model, strategy, recommender, scope));
            if (made.isPresent()) {
                return made.get();
            }
        }
        List<Candidate> alike = content.candidates(taste, scope);
        if (alike.isEmpty()) {
            return Shortlist.of(Strategies.POPULAR, version, popular(taste, scope));
        }
        return Shortlist.of(Strategies.POPULAR_AND_CONTENT, version, inTurns(alike, popular(taste, scope)));
    }

    /** Whether the model has anything to say about somebody with this taste. */
    static boolean isEnoughFor(TrainedModel model, Taste taste) {
        return model.card().raters() >= FEWEST_RATERS && taste.ratings().size() >= FEWEST_RATINGS;
    }

    private Optional<Shortlist> ofModel(
            Taste taste, TrainedModel model, String strategy, Recommender recommender, TitleScope scope) {
        History history = model.history(taste);
        IntPredicate allowed = item ->
                scope.types().contains(model.type(item)) && !taste.settled().contains(model.titleId(item));
        RankingOptions options = options(strategy);
        List<Recommendation> ranked =
                recommender.ranking().withoutReasons(history, allowed, options, ThreadLocalRandom.current());
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> candidates = new ArrayList<>();
        ranked.forEach(one -> candidates.add(
                Candidate.ofModel(model.titleId(one.item()), one.score(), one.propensity(), one.item())));
        List<Candidate> completed =
                strategy.equals(Strategies.HYBRID) ? between(candidates, unknown(taste, model, scope)) : candidates;
        return Optional.of(Shortlist.ofModel(
                strategy,
                model.card().version(),
                full(completed, taste, scope),
                shown -> explain(model, recommender, history, shown)));
    }

    /** Whoever asks for one algorithm gets its order and nothing else: variety and exploration are the hybrid's. */
    private RankingOptions options(String strategy) {
        return strategy.equals(Strategies.HYBRID)
                ? new RankingOptions(LENGTH, config.variety(), config.exploration(), EVIDENCE)
                : RankingOptions.best(LENGTH);
    }

    private List<Candidate> unknown(Taste taste, TrainedModel model, TitleScope scope) {
        return content.candidates(taste, scope).stream()
                .filter(candidate -> !model.knows(candidate.titleId()))
                .toList();
    }

    /** Titles the model does not know at their places, scored like the one before. */
    private static List<Candidate> between(List<Candidate> candidates, List<Candidate> unknown) {
        for (int i = 0; i < Math.min(unknown.size(), PLACES_OF_THE_UNKNOWN.length); i++) {
            int place = Math.min(PLACES_OF_THE_UNKNOWN[i], candidates.size());
            candidates.add(
                    place, unknown.get(i).scored(candidates.get(place - 1).score()));
        }
        return candidates;
    }

    /** Filled up with popular titles where the model places few. */
    private List<Candidate> full(List<Candidate> candidates, Taste taste, TitleScope scope) {
        if (candidates.size() >= LENGTH) {
            return candidates.subList(0, LENGTH);
        }
        Set<Long> there = new HashSet<>();
        candidates.forEach(candidate -> there.add(candidate.titleId()));
        double least = candidates.getLast().score();
        List<Candidate> full = new ArrayList<>(candidates);
        for (Candidate more : popular(taste, scope)) {
            if (full.size() < LENGTH && there.add(more.titleId())) {
                full.add(more.scored(least));
            }
        }
        return full;
    }

    /** What our raters like, then what the catalogue's votes say. */
    private List<Candidate> popular(Taste taste, TitleScope scope) {
        Set<Long> left = new HashSet<>(taste.settled());
        List<Candidate> candidates = new ArrayList<>();
        add(popular.popular(scope, Window.ALL, LENGTH + left.size()).items(), left, candidates);
        if (candidates.size() < LENGTH) {
            double least = candidates.isEmpty() ? 0 : candidates.getLast().score();
            List<Candidate> voted = new ArrayList<>();
            add(popular.byVotes(scope, LENGTH + left.size()), left, voted);
            voted.stream()
                    .limit(LENGTH - candidates.size())
                    .forEach(candidate -> candidates.add(candidate.scored(least)));
        }
        return candidates;
    }

    private static void add(List<TitleSummary> titles, Set<Long> left, List<Candidate> candidates) {
        for (TitleSummary title : titles) {
            if (candidates.size() < LENGTH && left.add(title.id())) {
                candidates.add(candidate(title));
            }
        }
    }

    private static Candidate candidate(TitleSummary title) {
        double score = title.score() == null ? 0 : title.score();
        return Candidate.because(title.id(), score, title.reasons() == null ? List.of() : title.reasons());
    }

    private static List<Candidate> inTurns(List<Candidate> alike, List<Candidate> popular) {
        Map<Long, Double> scores = new HashMap<>();
        Map<Long, Candidate> candidates = new HashMap<>();
        for (List<Candidate> list : List.of(alike, popular)) {
            for (int rank = 0; rank < list.size(); rank++) {
                Candidate candidate = list.get(rank);
                scores.merge(candidate.titleId(), 1.0 / (rank + 1 + RANK_OFFSET), Double::sum);
                candidates.putIfAbsent(candidate.titleId(), candidate);
            }
        }
        return candidates.values().stream()
                .map(candidate -> candidate.scored(scores.get(candidate.titleId())))
                .sorted((one, other) -> one.score() != other.score()
                        ? Double.compare(other.score(), one.score())
                        : Long.compare(one.titleId(), other.titleId()))
                .limit(LENGTH)
                .toList();
    }

    private List<List<Reason>> explain(
            TrainedModel model, Recommender recommender, History history, List<Candidate> shown) {
        int[] items = shown.stream().mapToInt(Candidate::item).toArray();
        List<List<io.moodreel.recommend.scoring.Reason>> reasons =
                recommender.scorer().explain(history, items, EVIDENCE);
        List<Long> rated = IntStream.range(0, history.size())
                .mapToObj(place -> model.titleId(history.item(place)))
                .toList();
        Map<Long, TitleSummary> known = titles.of(rated);
        return reasons.stream()
                .map(given -> given.isEmpty()
                        ? List.of(Wording.fitsYou())
                        : given.stream()
                                .map(reason -> Wording.of(reason, item -> name(known, model.titleId(item))))
                                .toList())
                .toList();
    }

    private static String name(Map<Long, TitleSummary> known, long titleId) {
        TitleSummary title = known.get(titleId);
        return title == null ? "a title of yours" : title.title();
    }
}
