package io.moodreel.recommend.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final History RATED = History.of(List.of(new Rated(7, 4, 20), new Rated(3, 2, 10)));

    @Test
    void ratingsInAnyOrder_ascendByItem() {
        assertThat(RATED).hasToString("user -1: 3=2.0 7=4.0");
        assertThat(RATED.meanRating()).isEqualTo(3);
        assertThat(RATED.ratingOf(7)).isEqualTo(4);
        assertThat(RATED.ratingOf(5)).isNaN();
        assertThat(RATED.contains(3)).isTrue();
    }

    @Test
    void ratedAgain_theLaterRatingCounts() {
        assertThat(History.of(List.of(new Rated(1, 5, 9), new Rated(1, 2, 8)))).hasToString("user -1: 1=5.0");
        assertThat(History.of(List.of(new Rated(1, 5, 0), new Rated(1, 2, 0)))).hasToString("user -1: 1=2.0");
    }

    @Test
    void oneMoreRating_isInserted_andAChangedOneReplaced() {
        assertThat(RATED.with(new Rated(5, 1, 0))).hasToString("user -1: 3=2.0 5=1.0 7=4.0");
        assertThat(RATED.with(new Rated(9, 1, 0))).hasToString("user -1: 3=2.0 7=4.0 9=1.0");
        assertThat(RATED.with(new Rated(7, 1, 30))).hasToString("user -1: 3=2.0 7=1.0");
        assertThat(History.empty().with(new Rated(0, 1, 0))).hasToString("user -1: 0=1.0");
    }

    @Test
    void rowOfTheData_canBeChangedWithoutTouchingIt() {
        Interactions interactions =
                Interactions.builder().add(1, 1, 5).add(2, 1, 4).add(2, 2, 3).build();

        History changed = interactions.history(1).with(new Rated(0, 1, 0));

        assertThat(changed).hasToString("user 1: 0=1.0 1=3.0");
        assertThat(interactions.history(1)).hasToString("user 1: 0=4.0 1=3.0");
    }
}
