package io.moodreel.recommend.userknn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.TopItems;
import io.moodreel.recommend.training.Training;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UserPearsonTest {
    private static final History ONE_TWO_THREE =
            History.of(List.of(new Rated(0, 1, 0), new Rated(1, 2, 0), new Rated(2, 3, 0)));

    @Test
    void handComputed() {
        // user 1 correlates 1 with (1, 2, 3); user 2, (2, 1, 3), correlates 0.5; user 3, (3, 2, 1), −1
        Interactions data = Interactions.builder()
                .add(1, 0, 2)
                .add(1, 1, 3)
                .add(1, 2, 4)
                .add(1, 3, 5)
                .add(2, 0, 2)
                .add(2, 1, 1)
                .add(2, 2, 3)
                .add(2, 3, 2)
                .add(2, 4, 4)
                .add(3, 0, 3)
                .add(3, 1, 2)
                .add(3, 2, 1)
                .add(3, 5, 5)
                .build();

        Scores scores = score(data, new PearsonParameters(3, 0.3, 0), ONE_TWO_THREE);

        // (1 · 5 + 0.5 · 2) / 1.5
        assertThat(scores.values()[3]).isCloseTo(4, within(1e-6f));
        assertThat(scores.values()[4]).isEqualTo(4);
        assertThat(scores.values()[5]).isEqualTo(Scores.UNPLACED);
        assertThat(TopItems.unseenIndexes(scores, ONE_TWO_THREE, 5, _ -> true))
                .as("equal means: more raters first")
                .containsExactly(3, 4);
        assertThat(model(data, new PearsonParameters(3, 0.3, 0)).explain(ONE_TWO_THREE, 3, 1))
                .containsExactly(new Reason.PeopleLikeYou(2, scores.values()[3]));
    }

    @Test
    void twoCommonItems_orNoVariance_areNoNeighbourhood() {
        Interactions data = Interactions.builder()
                .add(1, 0, 1)
                .add(1, 1, 2)
                .add(1, 3, 5)
                .add(2, 0, 4)
                .add(2, 1, 4)
                .add(2, 2, 4)
                .add(2, 3, 5)
                .build();

        Scores scores = new Scores(4);
        assertThat(model(data, new PearsonParameters(3, 0.3, 0)).score(ONE_TWO_THREE, scores))
                .isFalse();
    }

    @Test
    void theThresholdItself_isNotEnough() {
        Interactions data = Interactions.builder()
                .add(1, 0, 2)
                .add(1, 1, 1)
                .add(1, 2, 3)
                .add(1, 3, 5)
                .build();
        assertThat(model(data, new PearsonParameters(3, 0.5, 0)).score(ONE_TWO_THREE, new Scores(4)))
                .isFalse();
        assertThat(model(data, new PearsonParameters(3, 0.49, 0)).score(ONE_TWO_THREE, new Scores(4)))
                .isTrue();
    }

    @Test
    void significance_weighsFewCommonItemsLess() {
        Interactions data = Interactions.builder()
                .add(1, 0, 1)
                .add(1, 1, 2)
                .add(1, 2, 3)
                .add(1, 4, 1)
                .add(2, 0, 1)
                .add(2, 1, 2)
                .add(2, 2, 3)
                .add(2, 3, 4)
                .add(2, 4, 5)
                .build();
        History four = ONE_TWO_THREE.with(new Rated(3, 4, 0));

        // weights 3/4 and 4/4
        assertThat(score(data, new PearsonParameters(3, 0.3, 4), four).values()[4])
                .isCloseTo((0.75f * 1 + 5) / 1.75f, within(1e-5f));
    }

    @Test
    void ownRowOfTheTrainingData_isNoNeighbour() {
        Interactions data = Interactions.builder()
                .add(1, 0, 1)
                .add(1, 1, 2)
                .add(1, 2, 3)
                .add(1, 3, 5)
                .build();
        History withoutTheLast = History.of(0, List.of(new Rated(0, 1, 0), new Rated(1, 2, 0), new Rated(2, 3, 0)));

        assertThat(model(data, new PearsonParameters(3, 0.3, 0)).score(withoutTheLast, new Scores(4)))
                .isFalse();
    }

    @Test
    void randomRatings_equalThePlainFormula() {
        Random random = new Random(3);
        var builder = Interactions.builder();
        for (int user = 0; user < 40; user++) {
            for (int item = 0; item < 30; item++) {
                if (random.nextInt(3) > 0) {
                    builder.add(user, item, random.nextInt(1, 11) / 2f);
                }
            }
        }
        Interactions data = builder.build();
        for (int user = 0; user < 40; user++) {
            History history = data.history(user);
            float[] scores =
                    score(data, new PearsonParameters(3, 0.3, 0), history).values();
            for (int item = 0; item < 30; item++) {
                assertThat(scores[item]).as("seed 3").isCloseTo(plain(data, history, item), within(1e-5f));
            }
        }
    }

    private static float plain(Interactions data, History history, int item) {
        double weighted = 0;
        double weights = 0;
        for (int user = 0; user < data.userCount(); user++) {
            float rating = data.history(user).ratingOf(item);
            double correlation = correlation(history, data.history(user));
            if (user != history.user() && correlation > 0.3 && !Float.isNaN(rating)) {
                weighted += correlation * rating;
                weights += correlation;
            }
        }
        return weights == 0 ? Scores.UNPLACED : (float) (weighted / weights);
    }

    private static double correlation(History one, History other) {
        List<float[]> common = new ArrayList<>();
        for (int place = 0; place < one.size(); place++) {
            if (other.contains(one.item(place))) {
                common.add(new float[] {one.rating(place), other.ratingOf(one.item(place))});
            }
        }
        if (common.size() < 3) {
            return 0;
        }
        double meanX = common.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
        double meanY = common.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
        double xy = common.stream()
                .mapToDouble(pair -> (pair[0] - meanX) * (pair[1] - meanY))
                .sum();
        double xx = common.stream()
                .mapToDouble(pair -> Math.pow(pair[0] - meanX, 2))
                .sum();
        double yy = common.stream()
                .mapToDouble(pair -> Math.pow(pair[1] - meanY, 2))
                .sum();
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }

    private static PearsonModel model(Interactions data, PearsonParameters parameters) {
        return (PearsonModel) new UserPearson().train(data, parameters, Training.quiet(1, 1));
    }

    private static Scores score(Interactions data, PearsonParameters parameters, History history) {
        Scores scores = new Scores(data.itemCount());
        model(data, parameters).score(history, scores);
        return scores;
    }
}
