package io.moodreel.affect.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private final Baseline baseline = new Baseline();

    @Test
    void score_isTheDistanceFromTheFirstMinuteInItsDeviations() {
        for (int i = 0; i < 12; i++) {
            assertThat(next(i % 2 == 0 ? 60 : 64)).isEmpty();
        }

        // mean 62, deviation √(12·4/11), and a beat a minute for what a device can tell
        double expected = (70 - 62) / (Math.sqrt(48.0 / 11) + 1);
        assertThat(next(70).orElseThrow().heartRate()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void laterWindows_leaveTheBaselineAsItIs() {
        for (int i = 0; i < 12; i++) {
            next(60);
        }
        next(100);
        next(100);

        assertThat(next(61).orElseThrow().heartRate()).isCloseTo(1, within(1e-9));
    }

    @Test
    void halfOfTheMinute_isEnough() {
        for (int i = 0; i < 12; i++) {
            next(i < 6 ? Double.NaN : 60);
        }

        assertThat(next(61)).isPresent();
    }

    @Test
    void lessThanHalf_waitsForAMinuteOfItsOwn() {
        for (int i = 0; i < 12; i++) {
            next(i < 7 ? Double.NaN : 60);
        }
        for (int i = 5; i < 12; i++) {
            assertThat(next(60)).isEmpty();
        }

        assertThat(next(61)).isPresent();
    }

    @Test
    void windowWithoutSignal_hasNoScores() {
        for (int i = 0; i < 12; i++) {
            next(60);
        }

        assertThat(next(Double.NaN)).isEmpty();
    }

    private Optional<ChangeScores> next(double heartRate) {
        WindowMeasures measures = new WindowMeasures();
        measures.set(Measure.HEART_RATE, heartRate);
        return baseline.next(measures);
    }
}
