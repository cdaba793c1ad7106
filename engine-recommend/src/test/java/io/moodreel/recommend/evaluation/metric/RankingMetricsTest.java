package io.moodreel.recommend.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.data.Interactions;
import org.junit.jupiter.api.Test;

class RankingMetricsTest {
    private static final double LOG2_3 = Math.log(3) / Math.log(2);

    @Test
    void handComputed() {
        // relevant: 1, 3 and one that was not ranked; found at places 2 and 4 of 5
        RankingMetrics metrics = RankingMetrics.of(new int[] {0, 1, 2, 3, 4}, item -> item % 2 == 1, 3, 5);

        double ideal = 1 + 1 / LOG2_3 + 1 / 2.0;
        assertThat(metrics.ndcg()).isCloseTo((1 / LOG2_3 + Math.log(2) / Math.log(5)) / ideal, within(1e-12));
        assertThat(metrics.precision()).isEqualTo(0.4);
        assertThat(metrics.recall()).isEqualTo(2 / 3.0);
        assertThat(metrics.averagePrecision()).isCloseTo((1 / 2.0 + 2 / 4.0) / 3, within(1e-12));
        assertThat(metrics.reciprocalRank()).isEqualTo(0.5);
        assertThat(metrics.hit()).isEqualTo(1);
    }

    @Test
    void perfectRanking_isOne_alsoOfFewerRelevantThanPlaces() {
        RankingMetrics metrics = RankingMetrics.of(new int[] {7, 8, 1, 2}, item -> item >= 7, 2, 10);
        assertThat(metrics.ndcg()).isCloseTo(1, within(1e-12));
        assertThat(metrics.averagePrecision()).isEqualTo(1);
        assertThat(metrics.precision()).as("of ten places").isEqualTo(0.2);
    }

    @Test
    void emptyRanking_isZero() {
        assertThat(RankingMetrics.of(new int[0], _ -> true, 2, 10)).isEqualTo(new RankingMetrics(0, 0, 0, 0, 0, 0));
    }

    @Test
    void placesBeyondK_doNotCount() {
        assertThat(RankingMetrics.of(new int[] {0, 1}, item -> item == 1, 1, 1).hit())
                .isZero();
    }

    @Test
    void tally_handComputed() {
        // raters: item 0 by 1 2 3 4, item 1 by 1 2, item 2 by 3, item 3 by nobody
        Interactions data = Interactions.builder()
                .addItem(3)
                .add(1, 0, 1)
                .add(2, 0, 1)
                .add(3, 0, 1)
                .add(4, 0, 1)
                .add(1, 1, 1)
                .add(2, 1, 1)
                .add(3, 2, 1)
                .build();
        RankingTally tally = new RankingTally(data, 2);
        tally.add(new int[] {0, 1});
        tally.add(new int[] {1, 2});

        assertThat(tally.coverage()).isEqualTo(1);
        // −log₂ of 4/4, 2/4, 2/4, 1/4
        assertThat(tally.novelty()).isCloseTo((0 + 1 + 1 + 2) / 4.0, within(1e-12));
        // 1 − 2/√8 and 1
        assertThat(tally.diversity()).isCloseTo((1 - 2 / Math.sqrt(8) + 1) / 2, within(1e-12));
        // recommended: (4 + 2 + 2 + 1) / 4 raters; chosen: (16 + 4 + 1) / 7
        assertThat(tally.popularityBias()).isCloseTo(9 / 4.0 / 3 - 1, within(1e-12));
    }
}
