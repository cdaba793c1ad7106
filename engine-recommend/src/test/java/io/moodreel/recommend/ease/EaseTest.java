package io.moodreel.recommend.ease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.training.Training;
import java.util.List;
import org.junit.jupiter.api.Test;

class EaseTest {
    @Test
    void handComputed() {
        // XᵀX + I = [[3, 1], [1, 2]], its inverse [[2, −1], [−1, 3]] / 5; B(0, 1) = −(−1) / 3, B(1, 0) = 1 / 2
        Interactions data =
                Interactions.builder().add(1, 0, 5).add(1, 1, 1).add(2, 0, 3).build();

        assertThat(score(data, 1, 0)[1]).isCloseTo(1 / 3f, within(1e-6f));
        assertThat(score(data, 1, 1)[0]).isCloseTo(1 / 2f, within(1e-6f));
    }

    @Test
    void fewUsersOrFewItems_theTwoWaysGiveTheSameInverse() {
        Interactions data = TestData.twoTastes(50, 80, 5);
        InverseGram byUsers = InverseGramByUsers.of(data, 7, Training.quiet(1, 1));
        InverseGram byItems = InverseGramByItems.of(data, 7, Training.quiet(1, 1));

        for (int item = 0; item < data.itemCount(); item++) {
            float[] one = new float[data.itemCount()];
            float[] other = new float[data.itemCount()];
            byUsers.row(item, one);
            byItems.row(item, other);
            assertThat(one).containsExactly(other, within(1e-5f));
            assertThat(byUsers.diagonal(item)).isCloseTo(byItems.diagonal(item), within(1e-5f));
        }
    }

    @Test
    void regularisationOfNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EaseParameters(0, 10))
                .withMessage("regularisation is 0.0; it must be above 0");
    }

    private static float[] score(Interactions data, double regularisation, int rated) {
        Scores scores = new Scores(data.itemCount());
        new Ease()
                .train(data, new EaseParameters(regularisation, 10), Training.quiet(1, 1))
                .score(History.of(List.of(new Rated(rated, 4, 0))), scores);
        return scores.values();
    }
}
