package io.moodreel.recommend.evaluation.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.evaluation.EvaluationSettings;
import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.evaluation.split.Protocol;
import io.moodreel.recommend.popularity.Popularity;
import io.moodreel.recommend.training.Searched;
import io.moodreel.recommend.userknn.UserKnn;
import io.moodreel.recommend.userknn.UserKnnParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TuningTest {
    private static final List<Fold> FOLDS = Protocol.RATIO.split(TestData.twoTastes(60, 40, 3), 0.25, 42);
    private static final EvaluationSettings SETTINGS = new EvaluationSettings(5, 42, 1);

    enum Shape {
        ROUND,
        FLAT
    }

    record Everything(
            @Searched(from = 1, to = 1000, spread = Searched.Spread.BY_MAGNITUDE) int count,
            @Searched(from = -1, to = 1) double slope,
            @Searched boolean fast,
            @Searched Shape shape,
            int untouched) {}

    @Test
    void search_keepsItsBudget_beginsWithTheDefaults_andGivesTheBest() {
        List<Trial<UserKnnParameters>> trials = new ArrayList<>();

        Trial<UserKnnParameters> best =
                new Tuning(FOLDS, SETTINGS, Objective.NDCG).search(new UserKnn(), 8, trials::add);

        assertThat(trials).hasSize(8);
        assertThat(trials.getFirst().parameters()).isEqualTo(new UserKnn().defaults());
        assertThat(trials).extracting(Trial::value).allMatch(value -> value <= best.value());
        assertThat(new Tuning(FOLDS, SETTINGS, Objective.NDCG)
                        .search(new UserKnn(), 8, _ -> {})
                        .parameters())
                .isEqualTo(best.parameters());
    }

    @Test
    void nothingToSearch_isOneTrial() {
        List<Trial<?>> trials = new ArrayList<>();
        new Tuning(FOLDS, SETTINGS, Objective.NDCG).search(new Popularity(), 8, trials::add);
        assertThat(trials).hasSize(1);
    }

    @Test
    void metricThatDoesNotApply_isSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tuning(FOLDS, SETTINGS, Objective.RMSE).search(new Popularity(), 1, _ -> {}))
                .withMessage("rmse does not apply to popularity here; choose another --metric");
    }

    @Test
    void space_staysWithinItsBounds_andLeavesTheOthers() {
        Everything origin = new Everything(10, 0, false, Shape.FLAT, 77);
        SearchSpace<Everything> space = new SearchSpace<>(origin);
        SplittableRandom random = new SplittableRandom(4);
        int small = 0;
        for (int i = 0; i < 1000; i++) {
            Everything anywhere = space.anywhere(random);
            Everything near = space.near(origin, 0.1, random);
            assertThat(anywhere.count()).isBetween(1, 1000);
            assertThat(anywhere.slope()).isBetween(-1.0, 1.0);
            assertThat(anywhere.untouched()).isEqualTo(77);
            assertThat(near.count()).isBetween(5, 20);
            assertThat(near.slope()).isBetween(-0.2, 0.2);
            assertThat(near.shape()).isEqualTo(Shape.FLAT);
            small += anywhere.count() <= 32 ? 1 : 0;
        }
        assertThat(small)
                .as("half of all lie below the geometric middle, seed 4")
                .isBetween(430, 570);
    }
}
