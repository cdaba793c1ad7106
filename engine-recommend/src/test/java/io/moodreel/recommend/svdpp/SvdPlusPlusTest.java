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
import io.moodreel.recommend.data.RatingUnit;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.training.Training;
import io.moodreel.recommend.training.TrainingCancelledException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SvdPlusPlusTest {
    private static final SvdPlusPlusParameters DEFAULTS = new SvdPlusPlus().defaults();

    @Test
    void biasesAlone_handComputed() {
        // μ = 3; with a single factor held to nothing user 1's bias is 2·(5 − 3 − b_i) / (2 + λ), by turns with b_i
        Interactions data = Interactions.builder()
                .add(1, 1, 5)
                .add(1, 2, 5)
                .add(2, 1, 1)
                .add(2, 2, 1)
                .build();

        float[] predictions = new float[2];
        train(data, new SvdPlusPlusParameters(1, 50, 2, 1e6, 0))
                .predict(data.history(0), new int[] {0, 1}, predictions);

        assertThat(predictions).containsExactly(new float[] {4, 4}, within(0.01f));
    }

    @Test
    void solvedY_areWhereNoSmallStepIsBetter() {
        Interactions data = TestData.twoTastes(20, 12, 7);
        SvdPlusPlusParameters parameters = new SvdPlusPlusParameters(3, 1, 1, 0.5, 0.5);
        Factors factors = new Factors(data, 3);
        SplittableRandom random = new SplittableRandom(5);
        factors.start(data, 1);
        for (int i = 0; i < factors.items.length; i++) {
            factors.items[i] = (float) random.nextGaussian();
        }
        RatingUnit unit = RatingUnit.of(data);
        ImplicitSolver solver = new ImplicitSolver(data, unit, factors, parameters, Training.quiet(1, 1));
        for (int round = 0; round < 60; round++) {
            solver.solve();
            putTogether(data, factors);
        }

        double loss = loss(data, unit, factors, parameters);
        for (int item = 0; item < 12; item++) {
            for (float step : new float[] {-0.05f, 0.05f}) {
                float before = factors.implicit[item * factors.columns + 1];
                factors.implicit[item * factors.columns + 1] += step;
                putTogether(data, factors);
                assertThat(loss(data, unit, factors, parameters)).isGreaterThan(loss);
                factors.implicit[item * factors.columns + 1] = before;
            }
        }
    }

    @Test
    void numberOfThreads_changesNothing() {
        Interactions data = TestData.twoTastes(300, 200, 7);
        float[] one = new float[1];
        float[] three = new float[1];

        ((RatingPredictor) new SvdPlusPlus().train(data, DEFAULTS, Training.quiet(5, 1)))
                .predict(data.history(0), new int[] {5}, one);
        ((RatingPredictor) new SvdPlusPlus().train(data, DEFAULTS, Training.quiet(5, 3)))
                .predict(data.history(0), new int[] {5}, three);

        assertThat(three).containsExactly(one);
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
                .isThrownBy(() -> new SvdPlusPlusParameters(8, 1, 1, 0, 1))
                .withMessage("implicitRegularisation is 0.0; it must be a number above 0");
    }

    private static RatingPredictor train(Interactions data, SvdPlusPlusParameters parameters) {
        return (RatingPredictor) new SvdPlusPlus().train(data, parameters, Training.quiet(1));
    }

    private static void putTogether(Interactions data, Factors factors) {
        for (int user = 0; user < data.userCount(); user++) {
            Arrays.fill(factors.together, user * factors.columns, (user + 1) * factors.columns - 1, 0);
            factors.imply(data, user, factors.implicit, factors.together, user * factors.columns);
        }
    }

    private static double loss(Interactions data, RatingUnit unit, Factors factors, SvdPlusPlusParameters parameters) {
        double loss = 0;
        for (int user = 0; user < data.userCount(); user++) {
            for (int entry = data.start(user); entry < data.end(user); entry++) {
                double error = unit.measure(data.rating(entry));
                for (int i = 0; i < factors.columns - 1; i++) {
                    error -= (double) factors.together[user * factors.columns + i]
                            * factors.items[data.item(entry) * factors.columns + i];
                }
                loss += error * error;
            }
        }
        for (int item = 0; item < data.itemCount(); item++) {
            for (int i = 0; i < factors.columns - 1; i++) {
                double y = factors.implicit[item * factors.columns + i];
                loss += parameters.implicitRidge(data.raterCount(item)) * y * y;
            }
        }
        return loss;
    }
}
