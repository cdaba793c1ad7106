package io.moodreel.recommend.als;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.training.Training;
import io.moodreel.recommend.training.TrainingCancelledException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImplicitAlsTest {
    private static final ImplicitAlsParameters SMALL = new ImplicitAlsParameters(8, 10, 0.2, 0.05, 0.5, 0);

    @Test
    void oneUserOneItem_meetsWhereTheObjectiveIsSmallest() {
        // (wh − 1)² + a w²h² + λ (w² + h²) with ν = 0 is smallest at w² = h² = (1 − λ) / (1 + a) = 0.9 / 1.25
        Interactions data = Interactions.builder().add(1, 1, 4).build();
        ImplicitAlsParameters parameters = new ImplicitAlsParameters(1, 200, 0.25, 0.1, 0, 0);

        float[] scores = scores(new ImplicitAls().train(data, parameters, Training.quiet(1)), data.history(0));

        assertThat(Math.abs(scores[0])).isCloseTo(0.72f, within(1e-3f));
    }

    @Test
    void ratingExponent_letsHigherRatingsCountMore() {
        Interactions data = TestData.twoTastes(40, 20, 3);
        ImplicitAlsParameters parameters = new ImplicitAlsParameters(8, 10, 0.2, 0.05, 0.5, 2);
        Model model = new ImplicitAls().train(data, parameters, Training.quiet(1));

        float[] even = scores(model, History.of(List.of(new Rated(0, 5, 0), new Rated(1, 1, 0))));
        float[] odd = scores(model, History.of(List.of(new Rated(0, 1, 0), new Rated(1, 5, 0))));

        assertThat(even[2]).isGreaterThan(even[3]);
        assertThat(odd[3]).isGreaterThan(odd[2]);
    }

    @Test
    void ownTaste_isRankedFirst_alsoForANewcomer() {
        Model model = new ImplicitAls().train(TestData.twoTastes(60, 40, 7), SMALL, Training.quiet(1));

        float[] scores = scores(model, History.of(List.of(new Rated(0, 4, 0), new Rated(2, 4, 0))));

        double own = 0;
        double other = 0;
        for (int item = 4; item < 40; item += 2) {
            own += scores[item];
            other += scores[item + 1];
        }
        assertThat(own).isGreaterThan(2 * other).isPositive();
    }

    @Test
    void oneMoreRating_changesTheAnswer() {
        Model model = new ImplicitAls().train(TestData.twoTastes(60, 40, 7), SMALL, Training.quiet(1));
        History before = History.of(List.of(new Rated(0, 4, 0)));

        float[] after = scores(model, before.with(new Rated(1, 4, 0)));

        assertThat(after[3]).isGreaterThan(scores(model, before)[3]);
    }

    @Test
    void reasons_areTheRatingsOfTheSameTaste_strongestFirst() {
        Interactions data = TestData.twoTastes(400, 40, 7);
        // as many factors as tastes: more would learn from chance as well
        ImplicitAlsParameters parameters = new ImplicitAlsParameters(2, 10, 0.2, 0.05, 0.5, 0);
        Model model = new ImplicitAls().train(data, parameters, Training.quiet(1));
        History history = History.of(List.of(new Rated(0, 4, 0), new Rated(1, 4, 0), new Rated(2, 4, 0)));

        Reason.YourRatings reason =
                (Reason.YourRatings) model.explain(history, 6, 2).getFirst();

        assertThat(reason.items()).extracting(Reason.Contribution::item).containsExactlyInAnyOrder(0, 2);
        assertThat(reason.items().getFirst().share())
                .isGreaterThanOrEqualTo(reason.items().getLast().share());
    }

    @Test
    void itemNobodyRated_isNotPlaced() {
        Interactions data =
                Interactions.builder().add(1, 1, 4).add(2, 1, 4).addItem(9).build();

        float[] scores = scores(new ImplicitAls().train(data, SMALL, Training.quiet(1)), data.history(0));

        assertThat(scores[1]).isEqualTo(Scores.UNPLACED);
        assertThat(scores[0]).isNotEqualTo(Scores.UNPLACED);
    }

    @Test
    void numberOfThreads_changesNothing() {
        Interactions data = TestData.twoTastes(300, 200, 7);
        History history = data.history(3);

        float[] one = scores(new ImplicitAls().train(data, SMALL, Training.quiet(5, 1)), history);

        assertThat(scores(new ImplicitAls().train(data, SMALL, Training.quiet(5, 3)), history))
                .containsExactly(one);
    }

    @Test
    void progressIsTold_andCancellingStops() {
        List<String> steps = new ArrayList<>();
        Interactions data = TestData.twoTastes(20, 20, 1);
        Training watched = new Training(1, 1, (_, step) -> steps.add(step), () -> steps.size() == 3);

        assertThatThrownBy(() -> new ImplicitAls().train(data, SMALL, watched))
                .isInstanceOf(TrainingCancelledException.class);
        assertThat(steps).containsExactly("iteration 1 of 10", "iteration 2 of 10", "iteration 3 of 10");
    }

    @Test
    void parametersOutOfRange_areRefusedWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImplicitAlsParameters(0, 1, 1, 1, 1, 0))
                .withMessage("factors is 0; it must be from 1 to 1024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImplicitAlsParameters(8, 1, Double.NaN, 1, 1, 0))
                .withMessage("unobservedWeight is NaN; it must be a number above 0");
    }

    private static float[] scores(Model model, History history) {
        Scores scores = new Scores(model.itemCount());
        model.score(history, scores);
        return scores.values();
    }
}
