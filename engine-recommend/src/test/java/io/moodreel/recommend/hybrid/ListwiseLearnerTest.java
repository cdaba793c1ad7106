package io.moodreel.recommend.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListwiseLearnerTest {
    @Test
    void oneFeature_handComputed() {
        // of two rows, x = 1 is chosen three times out of four and x = 0 once: without regularisation the probability
        // of
        // the first must be ¾, so w = ln 3
        Example first = new Example(HistorySize.FEW, new float[] {1, 0}, new int[] {0});
        Example second = new Example(HistorySize.FEW, new float[] {1, 0}, new int[] {1});

        double[] weights = new ListwiseLearner(List.of(first, first, first, second), new double[] {0}, 0).learn();

        assertThat(weights).containsExactly(new double[] {Math.log(3)}, within(1e-6));
    }

    @Test
    void lossAtEqualScores_isTheLogarithmOfTheRows() {
        Example example = new Example(HistorySize.FEW, new float[] {5, 5, 5, 5}, new int[] {1, 2});

        assertThat(new ListwiseLearner(List.of(example), new double[] {2}, 0).loss(new double[] {2}))
                .isCloseTo(Math.log(4), within(1e-12));
    }

    @Test
    void learnedWeights_areWhereNoSmallStepIsBetter() {
        float[] features = {1, 0.2f, 0.5f, -1, -0.3f, 2, 0, 0.7f};
        List<Example> examples = List.of(
                new Example(HistorySize.FEW, features, new int[] {0, 3}),
                new Example(HistorySize.FEW, features, new int[] {2}));
        ListwiseLearner learner = new ListwiseLearner(examples, new double[] {0.1, 0.1}, 0.05);

        double[] weights = learner.learn();

        double loss = learner.loss(weights);
        for (int i = 0; i < 2; i++) {
            for (double step : new double[] {-0.01, 0.01}) {
                double[] aside = weights.clone();
                aside[i] += step;
                assertThat(learner.loss(aside)).isGreaterThan(loss);
            }
        }
    }

    @Test
    void withoutExamples_theWeightsStayWhereTheyBegan() {
        assertThat(new ListwiseLearner(List.of(), new double[] {0.3, -1}, 0.5).learn())
                .containsExactly(0.3, -1);
    }
}
