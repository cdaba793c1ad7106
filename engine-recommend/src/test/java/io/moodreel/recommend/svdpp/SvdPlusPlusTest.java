package io.moodreel.recommend.svdpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.InteractionsBuilder;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.training.Training;
import io.moodreel.recommend.training.TrainingCancelledException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SvdPlusPlusTest {
    private static final SvdPlusPlusParameters DEFAULTS = new SvdPlusPlus().defaults();

    @Test
    void oneStepOfAPerson_handComputed() {
        // together = [1, 2]; taste = 0.5 + 1·3 + 2·(−1) = 1.5; a rating 2 above: bias 0.5 + 0.1·(2 − 0.2·0.5) = 0.69,
        // own = 0.9·[1, 0] + 0.1·2·[3, −1] = [1.5, −0.2]
        Person person = new Person(2);
        person.own[0] = 1;
        person.implied[1] = 2;
        person.bias = 0.5f;
        person.hold = 1;
        person.putTogether();
        float[] item = {3, -1};

        assertThat(person.taste(item, 0)).isEqualTo(1.5f);
        person.learn(2, item, 0, new StepSizes(0.1f, 0.1f, 0.2f));

        assertThat(person.bias).isCloseTo(0.69f, within(1e-6f));
        assertThat(person.own).containsExactly(new float[] {1.5f, -0.2f}, within(1e-6f));
        assertThat(person.together).containsExactly(new float[] {1.5f, 1.8f}, within(1e-6f));
    }

    @Test
    void ownTaste_isPredictedHigher_alsoForANewcomer() {
        RatingPredictor predictor = train(TestData.twoTastes(80, 40, 7), DEFAULTS);
        History even = History.of(List.of(new Rated(0, 5, 0), new Rated(1, 1, 0), new Rated(2, 5, 0)));

        float[] predictions = new float[2];
        predictor.predict(even, new int[] {6, 7}, predictions);

        assertThat(predictions[0]).isGreaterThan(predictions[1] + 0.3f);
    }

    @Test
    void whatWasRated_tellsOfTheTaste_whateverTheRating() {
        // two circles rate films of their own without any pattern; the first loves item 16, the other hates it
        SplittableRandom random = new SplittableRandom(7);
        InteractionsBuilder builder = Interactions.builder();
        for (int user = 0; user < 200; user++) {
            int circle = user % 2;
            for (int own = 0; own < 8; own++) {
                if (random.nextInt(3) > 0) {
                    builder.add(user, 8 * circle + own, 2 + random.nextInt(3));
                }
            }
            builder.add(user, 16, circle == 0 ? 5 : 1);
        }
        RatingPredictor predictor = train(builder.build(), DEFAULTS);
        float[] first = new float[1];
        float[] second = new float[1];

        predictor.predict(History.of(List.of(new Rated(0, 3, 0), new Rated(1, 3, 0))), new int[] {16}, first);
        predictor.predict(History.of(List.of(new Rated(8, 3, 0), new Rated(9, 3, 0))), new int[] {16}, second);

        assertThat(first[0]).isGreaterThan(second[0] + 1);
    }

    @Test
    void unknownPersonAndItem_areGivenTheMean() {
        Interactions data =
                Interactions.builder().add(1, 1, 5).add(2, 1, 2).addItem(9).build();

        float[] predictions = new float[1];
        train(data, DEFAULTS).predict(History.empty(), new int[] {1}, predictions);

        assertThat(predictions[0]).isEqualTo(3.5f);
    }

    @Test
    void marksToAHundred_areLearnedLikeStarsToFive() {
        Interactions stars = TestData.twoTastes(80, 40, 7);
        float[] ofStars = new float[1];
        float[] ofMarks = new float[1];

        train(stars, DEFAULTS).predict(stars.history(0), new int[] {6}, ofStars);
        Interactions marks = TestData.scaled(stars, 20);
        train(marks, DEFAULTS).predict(marks.history(0), new int[] {6}, ofMarks);

        assertThat(ofMarks[0]).isCloseTo(20 * ofStars[0], within(0.1f));
    }

    @Test
    void cancelled_stops() {
        Training cancelled = new Training(1, 1, (_, _) -> {}, () -> true);

        assertThatThrownBy(() -> new SvdPlusPlus().train(TestData.twoTastes(20, 20, 1), DEFAULTS, cancelled))
                .isInstanceOf(TrainingCancelledException.class);
    }

    @Test
    void parametersOutOfRange_areRefusedWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SvdPlusPlusParameters(8, 1, 0, 1, 0, 0, 1))
                .withMessage("learningRate is 0.0; it must be above 0 and at most 0.5");
    }

    private static RatingPredictor train(Interactions data, SvdPlusPlusParameters parameters) {
        return (RatingPredictor) new SvdPlusPlus().train(data, parameters, Training.quiet(1));
    }
}
