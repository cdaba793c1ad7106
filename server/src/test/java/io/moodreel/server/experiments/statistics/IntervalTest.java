package io.moodreel.server.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalTest {
    /** Table of Newcombe (1998), "Two-sided confidence intervals for the single proportion", method 3. */
    @Test
    void shares_haveTheIntervalsOfThePublishedTable() {
        assertInterval(81, 263, 0.2553, 0.3662);
        assertInterval(15, 148, 0.0624, 0.1605);
        assertInterval(0, 20, 0, 0.1611);
        assertInterval(1, 29, 0.0061, 0.1718);
    }

    private static void assertInterval(long successes, long people, double low, double high) {
        Interval interval = Interval.ofShare(successes, people);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void nobody_canBeAnyShare_andAllOfAll_reachesOne() {
        assertThat(Interval.ofShare(0, 0)).isEqualTo(new Interval(0, 1));
        assertThat(Interval.ofShare(20, 20).high()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.ofShare(3, 2));
    }

    @Test
    void interval_holdsTheTrueShareInAboutNineteenOfTwenty() {
        SplittableRandom random = new SplittableRandom(7);
        int held = 0;
        int samples = 4_000;
        for (int sample = 0; sample < samples; sample++) {
            int successes = 0;
            for (int person = 0; person < 60; person++) {
                successes += random.nextDouble() < 0.15 ? 1 : 0;
            }
            Interval interval = Interval.ofShare(successes, 60);
            held += interval.low() <= 0.15 && 0.15 <= interval.high() ? 1 : 0;
        }
        assertThat((double) held / samples).isBetween(0.93, 0.98);
    }
}
