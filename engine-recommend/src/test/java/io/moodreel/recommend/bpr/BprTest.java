package io.moodreel.recommend.bpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.moodreel.recommend.TestData;
import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.data.Rated;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.training.Training;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BprTest {
    @Test
    void oneStep_isTheGradientOfTheLogLikelihood() {
        // checked against differences of ln σ(w·(h_i − h_j)), with a rate of 1 and no regularisation
        PairStep step = new PairStep(new BprParameters(2, 1, 1, 0, 1), 3);
        float[] user = {0.3f, -0.2f, 1};
        float[] items = {0.5f, 0.1f, 0.2f, -0.4f, 0.6f, -0.1f};
        double[] gradient = new double[6];
        for (int i = 0; i < 6; i++) {
            double change = 1e-4;
            gradient[i] =
                    (logLikelihood(user, items, i, change) - logLikelihood(user, items, i, -change)) / (2 * change);
        }
        float[] before = items.clone();

        step.moveAll(user, 0, items, 0, 3);

        for (int i = 0; i < 6; i++) {
            assertThat((double) items[i] - before[i]).isCloseTo(gradient[i], within(1e-3));
        }
        assertThat(user[2]).isEqualTo(1);
        assertThat(user[0]).isGreaterThan(0.3f);
    }

    @Test
    void ownTaste_isRankedFirst_alsoForANewcomer() {
        Model model = new Bpr()
                .train(TestData.twoTastes(80, 40, 7), new BprParameters(8, 200, 0.05, 0.005, 4), Training.quiet(1));

        float[] scores = scores(model, History.of(List.of(new Rated(0, 4, 0), new Rated(2, 4, 0))));

        double own = 0;
        double other = 0;
        for (int item = 4; item < 40; item += 2) {
            own += scores[item];
            other += scores[item + 1];
        }
        assertThat(own / 18).isGreaterThan(other / 18 + 1);
    }

    @Test
    void everyRating_isInExactlyOneCell_ofItsStripes() {
        Interactions data = TestData.twoTastes(50, 30, 2);
        int[] users = Cells.users(data);
        int[] stripeOfItem = new int[30];
        for (int item = 0; item < 30; item++) {
            stripeOfItem[item] = item * 5 % 8;
        }

        Cells cells = Cells.of(data, users, stripeOfItem, 8, new int[data.size()]);

        boolean[] met = new boolean[data.size()];
        for (int cell = 0; cell < 64; cell++) {
            for (int place = cells.start(cell); place < cells.end(cell); place++) {
                int entry = cells.entry(place);
                assertThat(met[entry]).isFalse();
                met[entry] = true;
                assertThat(cells.user(entry) % 8 * 8 + stripeOfItem[data.item(entry)])
                        .isEqualTo(cell);
            }
        }
        assertThat(met).doesNotContain(false);
    }

    @Test
    void otherHalfOfAPair_isTheHighestScoredOfThoseDrawn_andNeverRated() {
        History history = History.of(List.of(new Rated(3, 5, 0)));
        int[] candidates = {0, 1, 2, 3};

        int hardest = UnratedDraw.hardest(history, candidates, 50, new SplittableRandom(1), item -> item);

        assertThat(hardest).isEqualTo(2);
        assertThat(UnratedDraw.hardest(history, new int[] {3}, 2, new SplittableRandom(1), item -> item))
                .isEqualTo(UnratedDraw.NOTHING);
    }

    @Test
    void learningRates_meanWhatTheParameterSays_andFall() {
        BprParameters parameters = new BprParameters(8, 4, 0.1, 0, 1);

        assertThat(IntStream.range(0, 4).mapToDouble(parameters::learningRate).average())
                .hasValueCloseTo(0.1, within(1e-9));
        assertThat(parameters.learningRate(3)).isLessThan(parameters.learningRate(0));
    }

    @Test
    void everythingRated_leavesNothingToCompare_andEnds() {
        Interactions data = Interactions.builder()
                .add(1, 1, 4)
                .add(1, 2, 4)
                .add(2, 1, 4)
                .add(2, 2, 4)
                .build();

        float[] scores = scores(new Bpr().train(data, new Bpr().defaults(), Training.quiet(1)), data.history(0));

        assertThat(scores[0]).isFinite();
    }

    @Test
    void parametersOutOfRange_areRefusedWithTheRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BprParameters(8, 0, 0.1, 0, 1))
                .withMessage("epochs is 0; it must be 1 or more");
    }

    private static double logLikelihood(float[] user, float[] items, int moved, double change) {
        double margin = 0;
        for (int i = 0; i < 3; i++) {
            double rated = items[i] + (moved == i ? change : 0);
            double unrated = items[3 + i] + (moved == 3 + i ? change : 0);
            margin += user[i] * (rated - unrated);
        }
        return -Math.log1p(Math.exp(-margin));
    }

    private static float[] scores(Model model, History history) {
        Scores scores = new Scores(model.itemCount());
        model.score(history, scores);
        return scores.values();
    }
}
