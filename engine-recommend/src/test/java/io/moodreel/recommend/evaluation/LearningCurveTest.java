package io.moodreel.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.evaluation.split.FirstRatings;
import io.moodreel.recommend.evaluation.split.Fold;
import io.moodreel.recommend.itemknn.ItemKnn;
import io.moodreel.recommend.popularity.Popularity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningCurveTest {
    private static final Interactions DATA = TestData.twoTastes(100, 60, 7);

    @Test
    void samePeople_areTestedOnTheSameRatings_howeverMuchIsTold() {
        FirstRatings first = FirstRatings.of(DATA, List.of(0, 1, 3), 1);

        Interactions test = first.folds().getFirst().test();
        for (int i = 0; i < 3; i++) {
            Fold fold = first.folds().get(i);
            assertThat(fold.test()).isSameAs(test);
            for (int user = 0; user < 100; user++) {
                if (test.ratingCount(user) == 0) {
                    assertThat(fold.known().ratingCount(user)).isZero();
                    continue;
                }
                assertThat(fold.train().ratingCount(user)).isZero();
                assertThat(fold.known().ratingCount(user))
                        .isEqualTo(first.told().get(i));
                assertThat(fold.known().ratingCount(user) + fold.hidden().ratingCount(user))
                        .isEqualTo(3);
                assertThat(test.ratingCount(user)).isEqualTo(DATA.ratingCount(user) - 3);
            }
        }
    }

    @Test
    void personalScorer_learnsFromEveryRating_popularityDoesNot() {
        LearningCurve curve =
                LearningCurve.of(FirstRatings.of(DATA, List.of(0, 5), 1), new EvaluationSettings(10, 1, 1));

        List<Measured> personal = curve.measure(new ItemKnn());
        List<Measured> popular = curve.measure(new Popularity());

        assertThat(personal.getFirst().metric("ndcg@10")).isZero();
        assertThat(personal.getLast().metric("ndcg@10"))
                .isGreaterThan(popular.getLast().metric("ndcg@10"));
        assertThat(popular.getLast().metric("ndcg@10")).isGreaterThan(0.1);
    }

    @Test
    void tooFewRatings_areToldWithTheNumberNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FirstRatings.of(DATA, List.of(0, 200), 1))
                .withMessage("nobody gave 205 ratings or more, which a learning curve to 200 needs; give fewer --told");
    }
}
