package io.moodreel.recommend.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scorer;
import io.moodreel.recommend.scoring.Scores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final int ITEMS = 40;

    /** Items 0 to 9 are of one kind, 10 to 19 of the next, and so on. */
    private static final ItemSimilarity KINDS = (item, other) -> item / 10 == other / 10 ? 1 : 0;

    private static final History SEEN = History.of(List.of(new Rated(1, 5, 0)));
    private final Ranking ranking = new Ranking(new FirstIsBest(), KINDS);

    @Test
    void seenAndHidden_areLeftOut_andTheRowIsFilledUp() {
        assertThat(items(new RankingOptions(4, 0, 0, 1), 1)).containsExactly(0, 2, 4, 5);
    }

    @Test
    void rowWithoutExploration_isCertain_andSaysWhy() {
        List<Recommendation> row = ranking.row(SEEN, _ -> true, RankingOptions.best(2), new SplittableRandom(1));

        assertThat(row).allMatch(recommendation -> recommendation.propensity() == 1);
        assertThat(row.getFirst().reasons()).containsExactly(new Reason.Popular(1, 0));
        assertThat(row.getFirst().score()).isEqualTo(40);
    }

    @Test
    void variety_bringsTheNextKindForward() {
        assertThat(items(new RankingOptions(3, 0.6, 0, 1), 1)).containsExactly(0, 10, 2);
    }

    @Test
    void exploration_tellsTheChanceOfEveryItem() {
        // one place, five to choose from: the best has 0.5 + 0.5/5, each other 0.1
        RankingOptions options = new RankingOptions(1, 0, 0.5, 1);
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Double> propensities = new HashMap<>();
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 10_000; i++) {
            Recommendation only =
                    ranking.row(History.empty(), _ -> true, options, random).getFirst();
            counts.merge(only.item(), 1, Integer::sum);
            propensities.put(only.item(), only.propensity());
        }

        assertThat(propensities).hasSize(5);
        assertThat(propensities.get(0)).isCloseTo(0.6, within(1e-12));
        propensities.forEach((item, chance) ->
                assertThat(counts.get(item) / 10_000.0).as("item " + item).isCloseTo(chance, within(0.02)));
    }

    @Test
    void sameRandomNumbers_giveTheSameRow() {
        RankingOptions options = new RankingOptions(8, 0.3, 0.3, 1);

        assertThat(items(options, 5)).isEqualTo(items(options, 5));
    }

    @Test
    void scorerWithNothingToSay_givesAnEmptyRow() {
        Ranking silent = new Ranking(
                new FirstIsBest() {
                    @Override
                    public boolean score(History history, Scores scores) {
                        return false;
                    }
                },
                KINDS);

        assertThat(silent.row(SEEN, _ -> true, RankingOptions.best(5), new SplittableRandom(1)))
                .isEmpty();
    }

    @Test
    void raterOverlap_isTheCosineOfTheSetsOfRaters() {
        Interactions data = Interactions.builder()
                .add(1, 0, 5)
                .add(2, 0, 1)
                .add(2, 1, 4)
                .add(3, 1, 4)
                .add(4, 1, 4)
                .add(5, 1, 4)
                .addItem(9)
                .build();
        RaterOverlap overlap = new RaterOverlap(data);

        assertThat(overlap.between(0, 1)).isCloseTo((float) (1 / Math.sqrt(8)), within(1e-6f));
        assertThat(overlap.between(1, 0)).isEqualTo(overlap.between(0, 1));
        assertThat(overlap.between(0, 2)).isZero();
        assertThat(new RaterOverlap(TestData.twoTastes(20, 10, 1)).between(3, 3))
                .isEqualTo(1);
    }

    @Test
    void optionsOutOfRange_areRefusedWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankingOptions(10, 1.5, 0, 1))
                .withMessage("variety is 1.5; it must be from 0 to 1");
    }

    /** Item 3 is hidden. */
    private List<Integer> items(RankingOptions options, long seed) {
        return ranking.row(SEEN, item -> item != 3, options, new SplittableRandom(seed)).stream()
                .map(Recommendation::item)
                .toList();
    }

    private static class FirstIsBest implements Scorer {
        @Override
        public int itemCount() {
            return ITEMS;
        }

        @Override
        public boolean score(History history, Scores scores) {
            for (int item = 0; item < ITEMS; item++) {
                scores.values()[item] = ITEMS - item;
            }
            return true;
        }

        @Override
        public List<Reason> explain(History history, int item, int limit) {
            return List.of(new Reason.Popular(1, 0));
        }
    }
}
