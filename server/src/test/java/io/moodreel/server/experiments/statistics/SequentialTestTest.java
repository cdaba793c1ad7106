package io.moodreel.server.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SequentialTestTest {
    private static final double DAYS_TO_CONVERT = 7;

    /** Something that becomes known about a person, in the order of time. */
    private record Event(double day, Arm arm, boolean converts) {}

    /** People come ten a day, and convert on any day of the seven or not at all; every event is looked at. */
    private static final class Simulation {
        private final SplittableRandom random;
        private final SequentialTest test = new SequentialTest();
        private final PriorityQueue<Event> open = new PriorityQueue<>(Comparator.comparingDouble(Event::day));

        Simulation(long seed) {
            random = new SplittableRandom(seed);
        }

        /** How many people had come when it decided; {@code most} when it did not. */
        int run(double control, double treatment, int most) {
            for (int person = 0; person < most; person++) {
                double day = person / 10.0;
                while (!open.isEmpty() && open.peek().day() <= day) {
                    tell(open.poll());
                }
                if (test.isDecided()) {
                    return person;
                }
                come(day, control, treatment);
            }
            while (!open.isEmpty()) {
                tell(open.poll());
            }
            return most;
        }

        private void come(double day, double control, double treatment) {
            Arm arm = random.nextBoolean() ? Arm.TREATMENT : Arm.CONTROL;
            boolean converts = random.nextDouble() < (arm == Arm.TREATMENT ? treatment : control);
            double known = day + (converts ? random.nextDouble() * DAYS_TO_CONVERT : DAYS_TO_CONVERT);
            open.add(new Event(known, arm, converts));
            test.exposed();
        }

        private void tell(Event event) {
            if (event.converts()) {
                test.converted(event.arm());
            } else {
                test.lost(event.arm());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.3, 0.5, 0.9})
    void withoutADifference_lookingAtEveryEvent_errsAtMostOnceInTwenty(double rate) {
        int runs = 400;
        int wrong = 0;
        for (long seed = 0; seed < runs; seed++) {
            Simulation simulation = new Simulation(seed);
            simulation.run(rate, rate, 3_000);
            wrong += simulation.test.isDecided() ? 1 : 0;
        }
        assertThat((double) wrong / runs)
                .as("of %d experiments without a difference", runs)
                .isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource({"0.30, 0.40, 2500", "0.50, 0.60, 2500", "0.05, 0.10, 2500", "0.80, 0.70, 2500"})
    void realDifference_isFound(double control, double treatment, int most) {
        int runs = 100;
        int found = 0;
        for (long seed = 0; seed < runs; seed++) {
            Simulation simulation = new Simulation(1_000 + seed);
            simulation.run(control, treatment, most);
            Interval difference = simulation.test.difference();
            boolean rightWay = treatment > control ? difference.high() > 0 : difference.low() < 0;
            found += simulation.test.isDecided() && rightWay ? 1 : 0;
        }
        assertThat(found).as("of %d experiments with a difference", runs).isGreaterThanOrEqualTo(90);
    }

    @Test
    void interval_holdsTheTrueDifference_inMoreThanNineteenOfTwenty() {
        int runs = 200;
        int held = 0;
        for (long seed = 0; seed < runs; seed++) {
            Simulation simulation = new Simulation(2_000 + seed);
            for (int person = 0; person < 1_500; person++) {
                simulation.come(0, 0.3, 0.36);
            }
            while (!simulation.open.isEmpty()) {
                simulation.tell(simulation.open.poll());
            }
            Interval difference = simulation.test.difference();
            held += difference.low() <= 0.06 && 0.06 <= difference.high() ? 1 : 0;
        }
        assertThat((double) held / runs).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void interval_excludesZero_exactlyWhenItDecides() {
        SequentialTest test = new SequentialTest();
        while (!test.isDecided()) {
            Interval before = test.difference();
            assertThat(before.low()).isLessThanOrEqualTo(0);
            assertThat(before.high()).isGreaterThanOrEqualTo(0);
            test.exposed();
            test.exposed();
            test.converted(Arm.TREATMENT);
            test.lost(Arm.CONTROL);
        }
        assertThat(test.difference().low()).isGreaterThan(0);
        assertThat(test.pValue()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void decisionStays_andThePValueNeverGrows() {
        SequentialTest test = new SequentialTest();
        favour(test, Arm.TREATMENT, Arm.CONTROL);
        double p = test.pValue();
        assertThat(test.isDecided()).isTrue();

        favour(test, Arm.CONTROL, Arm.TREATMENT);
        assertThat(test.isDecided()).isTrue();
        assertThat(test.pValue()).isCloseTo(p, within(1e-9));
    }

    private static void favour(SequentialTest test, Arm better, Arm worse) {
        for (int i = 0; i < 60; i++) {
            test.exposed();
            test.exposed();
            test.converted(better);
            test.lost(worse);
        }
    }

    @Test
    void nothingKnown_saysNothing() {
        SequentialTest test = new SequentialTest();

        assertThat(test.pValue()).isEqualTo(1);
        assertThat(test.isDecided()).isFalse();
        assertThat(test.difference()).isEqualTo(new Interval(-1, 1));
    }
}
