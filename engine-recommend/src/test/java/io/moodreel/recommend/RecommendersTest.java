package io.moodreel.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.ItemDescriptions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every algorithm. */
class RecommendersTest {
    private static final Interactions TASTES = TestData.twoTastes(60, 40, 7);

    @TempDir
    Path folder;

    static List<Algorithm<?>> algorithms() {
        return Recommenders.all(ItemDescriptions.NONE);
    }

    @Test
    void names_areDifferent() {
        Set<String> names = new HashSet<>();
        algorithms().forEach(algorithm -> assertThat(names.add(algorithm.name()))
                .as(algorithm.name())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    <P extends Record> void modelFromAFile_scoresTheSame(Algorithm<P> algorithm) {
        Model model = train(algorithm, TASTES, 1);
        Model reread = TestData.reread(algorithm, model, folder);

        assertThat(reread.itemCount()).isEqualTo(40);
        for (int user = 0; user < 5; user++) {
            History history = TASTES.history(user);
            assertThat(scores(reread, history)).containsExactly(scores(model, history));
            for (int item = 0; item < 40; item++) {
                assertThat(reread.explain(history, item, 3)).isEqualTo(model.explain(history, item, 3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    <P extends Record> void sameSeed_givesTheSameModel_andNoScoreIsNaN(Algorithm<P> algorithm) {
        float[] scores = scores(train(algorithm, TASTES, 2), TASTES.history(3));

        assertThat(scores(train(algorithm, TASTES, 2), TASTES.history(3))).containsExactly(scores);
        for (float score : scores) {
            assertThat(score).isNotNaN();
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    <P extends Record> void smallestData_isTrainedOnAndAsked(Algorithm<P> algorithm) {
        Interactions nothing = Interactions.builder().build();
        Interactions oneRating = Interactions.builder().add(1, 1, 4).build();
        Interactions oneUser = Interactions.builder().add(1, 1, 4).add(1, 2, 3).build();
        Interactions oneItem = Interactions.builder().add(1, 1, 4).add(2, 1, 3).build();
        Interactions unrated = oneUser.where(_ -> false);
        for (Interactions data : List.of(nothing, oneRating, oneUser, oneItem, unrated)) {
            Model model = train(algorithm, data, 1);
            assertThat(model.itemCount()).isEqualTo(data.itemCount());
            scores(model, History.empty());
            if (data.itemCount() > 0) {
                History history = History.of(List.of(new Rated(0, 5, 0)));
                for (float score : scores(model, history)) {
                    assertThat(score).isNotNaN();
                }
                model.explain(history, data.itemCount() - 1, 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    <P extends Record> void nothingPlaced_isSaid(Algorithm<P> algorithm) {
        Model model = train(algorithm, TASTES, 1);
        for (History history : List.of(History.empty(), TASTES.history(0))) {
            Scores scores = new Scores(40);
            boolean placed = model.score(history, scores);
            boolean any = false;
            for (float value : scores.values()) {
                any |= value != Scores.UNPLACED;
            }
            assertThat(placed).isEqualTo(any);
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    <P extends Record> void predictedRatings_areFinite_alsoForNewcomers(Algorithm<P> algorithm) {
        if (!(train(algorithm, TASTES, 1) instanceof RatingPredictor predictor)) {
            return;
        }
        float[] predictions = new float[3];
        for (History history : List.of(History.empty(), TASTES.history(0), History.of(List.of(new Rated(1, 5, 0))))) {
            predictor.predict(history, new int[] {0, 7, 39}, predictions);
            for (float prediction : predictions) {
                assertThat(prediction).isFinite();
            }
        }
    }

    private static <P extends Record> Model train(Algorithm<P> algorithm, Interactions data, int threads) {
        return algorithm.train(data, algorithm.defaults(), Training.quiet(42, threads));
    }

    private static float[] scores(Model model, History history) {
        Scores scores = new Scores(model.itemCount());
        model.score(history, scores);
        return scores.values();
    }
}
