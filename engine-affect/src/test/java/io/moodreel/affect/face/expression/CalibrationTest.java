package io.moodreel.affect.face.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void temperatureTwo_takesSquareRoots() {
        double[] probabilities = {0.64, 0.36};

        Calibration.apply(probabilities, 2);

        assertThat(probabilities).containsExactly(new double[] {0.8 / 1.4, 0.6 / 1.4}, within(1e-12));
    }

    @Test
    void certainty_isTakenBack_andTheOrderStays() {
        double[] probabilities = {1, 0, 0};

        Calibration.apply(probabilities, 4);

        assertThat(probabilities[0]).isBetween(0.99, 0.9999);
        assertThat(probabilities[1]).isPositive().isEqualTo(probabilities[2]);
    }
}
