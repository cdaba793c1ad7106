package io.moodreel.recommend.userknn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.training.Training;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserKnnTest {
    private static final Interactions DATA = Interactions.builder()
            .add(1, 0, 3)
            .add(1, 1, 4)
            .add(2, 0, 4)
            .add(2, 2, 3)
            .build();
    private static final History RATED_THE_FIRST = History.of(List.of(new Rated(0, 5, 0)));

    @Test
    void handComputed() {
        // cosines 3/5 and 4/5
        float[] scores = scores(new UserKnnParameters(2, 1));
        assertThat(scores[1]).isCloseTo(0.6f * 4, within(1e-6f));
        assertThat(scores[2]).isCloseTo(0.8f * 3, within(1e-6f));
    }

    @Test
    void onlyTheNearestCount_andSharperLess() {
        assertThat(scores(new UserKnnParameters(1, 1))[1]).isEqualTo(Scores.UNPLACED);
        assertThat(scores(new UserKnnParameters(1, 2))[2]).isCloseTo(0.64f * 3, within(1e-6f));
    }

    private static float[] scores(UserKnnParameters parameters) {
        Scores scores = new Scores(3);
        new UserKnn().train(DATA, parameters, Training.quiet(1, 1)).score(RATED_THE_FIRST, scores);
        return scores.values();
    }
}
