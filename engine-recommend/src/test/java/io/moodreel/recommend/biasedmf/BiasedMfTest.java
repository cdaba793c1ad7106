package io.moodreel.recommend.biasedmf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.training.Training;
import java.util.List;
import org.junit.jupiter.api.Test;

class BiasedMfTest {
    private static final BiasedMfParameters DEFAULTS = new BiasedMf().defaults();

    @Test
    void biasesAlone_handComputed() {
        // μ = 3; a strong ridge leaves no room for vectors: user 1's bias is 2·(5 − 3 − b_i) / (2 + λ), by turns with
        // b_i
        Interactions data = Interactions.builder()
                .add(1, 1, 5)
                .add(1, 2, 5)
                .add(2, 1, 1)
                .add(2, 2, 1)
                .build();
        BiasedMfParameters parameters = new BiasedMfParameters(1, 50, 2, 0);

        float[] predictions = new float[2];
        predictor(data, parameters).predict(data.history(0), new int[] {0, 1}, predictions);

        assertThat(predictions).containsExactly(new float[] {4, 4}, within(0.01f));
    }

    @Test
    void unknownPersonAndItem_areGivenTheMean() {
        Interactions data =
                Interactions.builder().add(1, 1, 5).add(2, 1, 2).addItem(9).build();

        float[] predictions = new float[1];
        predictor(data, DEFAULTS).predict(History.empty(), new int[] {1}, predictions);

        assertThat(predictions[0]).isEqualTo(3.5f);
    }

    @Test
    void ownTaste_isPredictedHigher_alsoForANewcomer() {
        RatingPredictor predictor = predictor(TestData.twoTastes(80, 40, 7), DEFAULTS);
        History even = History.of(List.of(new Rated(0, 5, 0), new Rated(2, 5, 0), new Rated(1, 1, 0)));

        float[] predictions = new float[2];
        predictor.predict(even, new int[] {6, 7}, predictions);

        assertThat(predictions[0]).isGreaterThan(predictions[1] + 1);
    }

    @Test
    void marksToAHundred_areLearnedLikeStarsToFive() {
        Interactions stars = TestData.twoTastes(80, 40, 7);
        float[] ofStars = new float[1];
        float[] ofMarks = new float[1];

        predictor(stars, DEFAULTS).predict(stars.history(0), new int[] {6}, ofStars);
        Interactions marks = TestData.scaled(stars, 20);
        predictor(marks, DEFAULTS).predict(marks.history(0), new int[] {6}, ofMarks);

        assertThat(ofMarks[0]).isCloseTo(20 * ofStars[0], within(0.1f));
    }

    @Test
    void reasons_areTheRatingsThatRaiseThePrediction() {
        Model model = new BiasedMf().train(TestData.twoTastes(80, 40, 7), DEFAULTS, Training.quiet(1));
        History even = History.of(List.of(new Rated(0, 5, 0), new Rated(1, 1, 0), new Rated(2, 5, 0)));

        List<Reason> reasons = model.explain(even, 6, 1);

        Reason.YourRatings reason = (Reason.YourRatings) reasons.getFirst();
        assertThat(reason.items()).hasSize(1);
        assertThat(reason.items().getFirst().share()).isPositive();
    }

    @Test
    void numberOfThreads_changesNothing() {
        Interactions data = TestData.twoTastes(300, 200, 7);
        float[] one = new float[1];
        float[] three = new float[1];

        ((RatingPredictor) new BiasedMf().train(data, DEFAULTS, Training.quiet(5, 1)))
                .predict(data.history(0), new int[] {5}, one);
        ((RatingPredictor) new BiasedMf().train(data, DEFAULTS, Training.quiet(5, 3)))
                .predict(data.history(0), new int[] {5}, three);

        assertThat(three).containsExactly(one);
    }

    @Test
    void parametersOutOfRange_areRefusedWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BiasedMfParameters(8, 1, -1, 1))
                .withMessage("regularisation is -1.0; it must be a number above 0");
    }

    private static RatingPredictor predictor(Interactions data, BiasedMfParameters parameters) {
        return (RatingPredictor) new BiasedMf().train(data, parameters, Training.quiet(1));
    }
}
