package io.moodreel.recommend.ranking;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.scoring.RankedItem;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scorer;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.ScoresPool;
import io.moodreel.recommend.scoring.TopItems;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Makes rows of a scorer's scores. Whatever is seen or not allowed is skipped before places are given, so that a row is as
 * long as asked for while the scorer places enough. Immutable and safe for any thread.
 */
public final class Ranking {
    /** So many times the places are looked at where variety or exploration want a choice. */
    private static final int CHOICE = 5;

    private final Scorer scorer;
    private final ItemSimilarity similarity;
    private final ScoresPool pool;

    /** @param similarity what variety goes by */
    public Ranking(Scorer scorer, ItemSimilarity similarity) {
        this.scorer = scorer;
        this.similarity = similarity;
        this.pool = new ScoresPool(scorer.itemCount());
    }

    /**
     * A row for a person, best first; empty when the scorer has nothing to say to this history.
     *
     * @param allowed says of an item's index whether it may be shown: not hidden, not watched, of the wanted type
     * @param random asked only when there is exploration; the same numbers give the same row
     */
    public List<Recommendation> row(
            History history, IntPredicate allowed, RankingOptions options, RandomGenerator random) {
        List<Recommendation> row = withoutReasons(history, allowed, options, random);
        int[] items = row.stream().mapToInt(Recommendation::item).toArray();
        List<List<Reason>> reasons = scorer.explain(history, items, options.evidence());
        return IntStream.range(0, items.length)
                .mapToObj(place -> row.get(place).because(reasons.get(place)))
                .toList();
    }

    /** {@link #row} for who shows the beginning of it only, and asks the scorer for the reasons then. */
    public List<Recommendation> withoutReasons(
            History history, IntPredicate allowed, RankingOptions options, RandomGenerator random) {
        List<RankedItem> best = best(history, allowed, options);
        List<RankedItem> ordered = MaximalMarginalRelevance.order(best, similarity, options.variety());
        return Exploration.fill(ordered, options.limit(), options.exploration(), random).stream()
                .map(placed ->
                        new Recommendation(placed.item().item(), placed.item().score(), placed.propensity(), List.of()))
                .toList();
    }

    private List<RankedItem> best(History history, IntPredicate allowed, RankingOptions options) {
        boolean choice = options.variety() > 0 || options.exploration() > 0;
        Scores scores = pool.borrow();
        try {
            if (!scorer.score(history, scores)) {
                return List.of();
            }
            return TopItems.unseen(scores, history, choice ? CHOICE * options.limit() : options.limit(), allowed);
        } finally {
            pool.giveBack(scores);
        }
    }
}
