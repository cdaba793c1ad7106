package io.moodreel.training.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NesterovTest {

    /** The loss is half the square of the weight, so its gradient is the weight itself. */
    private static void step(NDManager manager, NDArray weight, Nesterov optimiser, double rate) {
        try (GradientCollector gradients = manager.getEngine().newGradientCollector()) {
            gradients.backward(weight.square().sum().mul(0.5f));
        }
        optimiser.step(rate);
    }

    @Test
    void weightsGoDownhill_asTheFormulaSays_andTheAverageFollows() {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray weight = manager.create(new float[] {2}, new Shape(1, 1));
            weight.setRequiresGradient(true);
            Nesterov optimiser = new Nesterov(Map.of("w", weight), Map.of(), manager, 0.5, 0.1, 0.25);

            double w = 2;
            double speed = 0;
            double average = 2;
            for (int i = 1; i <= 3; i++) {
                step(manager, weight, optimiser, 0.1);
                double gradient = w + 0.1 * w;
                speed = 0.5 * speed + gradient;
                w -= 0.1 * (gradient + 0.5 * speed);
                double kept = Math.min(0.25, (1.0 + i) / (10.0 + i));
                average = kept * average + (1 - kept) * w;
                assertThat((double) weight.getFloat(0, 0)).isCloseTo(w, within(1e-6));
                assertThat((double) optimiser.averages().get("w").getFloat(0, 0))
                        .isCloseTo(average, within(1e-6));
            }
            assertThat(optimiser.steps()).isEqualTo(3);
        }
    }

    @Test
    void biases_doNotDecay_andStatisticsAreOnlyAveraged() {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray bias = manager.create(new float[] {1});
            bias.setRequiresGradient(true);
            NDArray statistic = manager.create(new float[] {8});
            Nesterov optimiser = new Nesterov(Map.of("b", bias), Map.of("mean", statistic), manager, 0, 0.5, 0);
            statistic.set(new float[] {4});

            step(manager, bias, optimiser, 0.1);

            assertThat((double) bias.getFloat(0)).isCloseTo(0.9, within(1e-6));
            assertThat(statistic.getFloat(0)).isEqualTo(4);
            assertThat(optimiser.averages().get("mean").getFloat(0)).isEqualTo(4);
        }
    }
}
