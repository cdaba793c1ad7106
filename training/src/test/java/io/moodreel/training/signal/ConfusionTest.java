package io.moodreel.training.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfusionTest {
    private final Confusion confusion = new Confusion(2);

    @Test
    void figures_areThoseWorkedOutByHand() {
        add("a", 1, 1, 6);
        add("a", 1, 0, 2);
        add("b", 0, 0, 1);
        add("b", 0, 1, 1);

        // found: 6 of 8 and 1 of 2; F1 of high 12 ÷ (8 + 7), of low 2 ÷ (2 + 3)
        assertThat(confusion.balancedAccuracy().value()).isCloseTo((0.75 + 0.5) / 2, within(1e-12));
        assertThat(confusion.macroF1().value()).isCloseTo((12.0 / 15 + 2.0 / 5) / 2, within(1e-12));
        assertThat(confusion.cases()).isEqualTo(10);
    }

    @Test
    void interval_holdsTheFigure_andIsWideWhenPeopleDiffer() {
        for (int person = 0; person < 20; person++) {
            boolean readable = person % 2 == 0;
            add("person-" + person, 1, readable ? 1 : 0, 10);
            add("person-" + person, 0, 0, 10);
        }

        Confusion.Interval interval = confusion.balancedAccuracy();

        assertThat(interval.value()).isCloseTo(0.75, within(1e-12));
        assertThat(interval.low()).isBetween(0.6, 0.72);
        assertThat(interval.high()).isBetween(0.78, 0.9);
    }

    @Test
    void guessingAlwaysTheSame_isAHalf() {
        add("a", 1, 1, 90);
        add("a", 0, 1, 10);

        assertThat(confusion.balancedAccuracy().value()).isEqualTo(0.5);
    }

    private void add(String person, int truth, int said, int times) {
        for (int i = 0; i < times; i++) {
            confusion.add(person, truth, said);
        }
    }
}
