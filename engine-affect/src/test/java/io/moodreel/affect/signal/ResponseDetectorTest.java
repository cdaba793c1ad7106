package io.moodreel.affect.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseDetectorTest {
    private final ResponseDetector detector = new ResponseDetector();
    private final List<Double> amplitudes = new ArrayList<>();
    private final List<Double> rises = new ArrayList<>();
    private final List<Double> recoveries = new ArrayList<>();

    @Test
    void waveDrawnByHand_hasItsAmplitudeRiseAndHalfRecovery() {
        line(1, 1, 2);
        line(1, 1.2, 2);
        line(1.2, 1, 4);
        line(1, 1, 2);

        assertThat(amplitudes).hasSize(1);
        assertThat(amplitudes.getFirst()).isCloseTo(0.2, within(1e-9));
        assertThat(rises).containsExactly(2.0);
        assertThat(recoveries).containsExactly(2.0);
    }

    @Test
    void riseBelowTheThreshold_isNoResponse() {
        line(1, 1, 2);
        line(1, 1.049, 2);
        line(1.049, 1, 4);

        assertThat(amplitudes).isEmpty();
    }

    @Test
    void riseAtTheThreshold_isAResponse() {
        line(1, 1, 2);
        line(1, 1.0501, 2);
        line(1.0501, 1, 4);

        assertThat(amplitudes).hasSize(1);
    }

    @Test
    void drift_isNoResponse_thoughItRisesByFarMoreInTheEnd() {
        line(1, 1.5, 120);
        line(1.5, 1, 120);

        assertThat(amplitudes).isEmpty();
    }

    @Test
    void noise_neitherMakesNorSplitsResponses() {
        for (int i = 0; i < 400; i++) {
            feed(2 + (i % 2 == 0 ? 0.004 : -0.004));
        }
        assertThat(amplitudes).isEmpty();

        for (int i = 0; i <= 8; i++) {
            feed(2 + 0.025 * i + (i % 2 == 0 ? 0.004 : -0.004));
        }
        line(2.2, 2, 4);
        assertThat(amplitudes).hasSize(1);
    }

    @Test
    void secondWaveBeforeTheFirstRecovered_countsAlone_andTheFirstHasNoRecovery() {
        line(1, 1, 2);
        line(1, 1.4, 2);
        line(1.4, 1.3, 1);
        line(1.3, 1.5, 2);
        line(1.5, 1.35, 4);

        assertThat(amplitudes).hasSize(2);
        assertThat(amplitudes.get(1)).isCloseTo(0.2, within(1e-9));
        assertThat(recoveries).hasSize(1);
    }

    /** From one value (left out) to another over so many seconds, four values a second. */
    private void line(double from, double to, int seconds) {
        for (int i = 1; i <= 4 * seconds; i++) {
            feed(from + (to - from) * i / (4 * seconds));
        }
    }

    private void feed(double value) {
        if (detector.next(value)) {
            amplitudes.add(detector.amplitude());
            rises.add(detector.riseSeconds());
        }
        double recovery = detector.takeHalfRecovery();
        if (!Double.isNaN(recovery)) {
            recoveries.add(recovery);
        }
    }
}
