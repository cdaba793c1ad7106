package io.moodreel.affect.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LowPassTest {
    /** Of a second-order Butterworth low-pass at 0.05 Hz of 4 Hz: b = K²/(1 + √2·K + K²) with K = tan(π/80), a as below. */
    private static final double B = 0.00146032;

    private static final double A1 = -1.88903308;
    private static final double A2 = 0.89487434;

    @Test
    void impulse_answersByTheDifferenceEquation() {
        LowPass filter = new LowPass(0.05, 4);
        filter.start(0);

        double first = filter.next(1);
        double second = filter.next(0);
        double third = filter.next(0);

        assertThat(first).isCloseTo(B, within(1e-7));
        assertThat(second).isCloseTo(2 * B - A1 * first, within(1e-7));
        assertThat(third).isCloseTo(B - A1 * second - A2 * first, within(1e-7));
    }

    @Test
    void constant_passesFromTheFirstValueOn() {
        LowPass filter = new LowPass(0.05, 4);
        filter.start(7);

        for (int i = 0; i < 100; i++) {
            assertThat(filter.next(7)).isCloseTo(7, within(1e-9));
        }
    }

    @Test
    void waveAtTheCorner_isLessenedByThreeDecibels() {
        LowPass filter = new LowPass(0.05, 4);
        filter.start(0);
        double highest = 0;

        for (int i = 0; i < 1600; i++) {
            double filtered = filter.next(Math.sin(2 * Math.PI * 0.05 * i / 4));
            highest = i < 800 ? 0 : Math.max(highest, filtered);
        }

        assertThat(highest).isCloseTo(Math.sqrt(0.5), within(0.005));
    }
}
