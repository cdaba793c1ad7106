package io.moodreel.recommend.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTest {
    @Test
    void itemsWithEnoughRaters_arePlaced_withTheirRatersAsSupport() {
        Scores scores = new Scores(3);

        boolean placed = scores.placeRated(new float[] {5, 0, 2}, 2, item -> 10 + item);

        assertThat(placed).isTrue();
        assertThat(scores.values()).containsExactly(10, Scores.UNPLACED, 12);
        assertThat(scores.support()).containsExactly(5, 0, 2);
    }

    @Test
    void nobodyRatedEnough_isSaid() {
        assertThat(new Scores(2).placeRated(new float[] {1, 0}, 2, _ -> 1)).isFalse();
    }
}
