package io.moodreel.evaluate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SearchFiguresTest {
    private static final Map<Long, Integer> GRADES = Map.of(1L, 3, 2L, 2, 3L, 1);

    @Test
    void ndcg_isOneForTheBestOrder_andComputedByHandForAnother() {
        assertThat(SearchFigures.ndcg(List.of(1L, 2L, 3L), GRADES)).isCloseTo(1, within(1e-12));

        double best = 7 + 3 / 1.5849625007211562 + 1.0 / 2;
        double measured = 1 + 3 / 1.5849625007211562 + 7.0 / 2;
        assertThat(SearchFigures.ndcg(List.of(3L, 2L, 1L), GRADES)).isCloseTo(measured / best, within(1e-12));
    }

    @Test
    void ndcg_isZeroWhenNothingAnswers_orTheAnswerStandsBelowTen() {
        List<Long> ten = LongStream.range(100, 110).boxed().toList();

        assertThat(SearchFigures.ndcg(List.of(), GRADES)).isZero();
        assertThat(SearchFigures.ndcg(
                        LongStream.concat(ten.stream().mapToLong(id -> id), LongStream.of(1))
                                .boxed()
                                .toList(),
                        GRADES))
                .isZero();
    }

    @Test
    void reciprocalRank_isThatOfTheFirstGoodAnswer() {
        assertThat(SearchFigures.reciprocalRank(List.of(9L, 3L, 2L), GRADES)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(SearchFigures.reciprocalRank(List.of(9L, 3L), GRADES)).isZero();
    }
}
