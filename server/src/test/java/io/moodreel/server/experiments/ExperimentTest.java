package io.moodreel.server.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import io.moodreel.server.experiments.Experiment.Plan;
import io.moodreel.server.experiments.statistics.Arm;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    /** χ² with one degree of freedom is above this once in a thousand times. */
    private static final double CHI_SQUARE_999 = 10.83;

    private static final int PEOPLE = 20_000;

    private static Experiment salted(long salt) {
        Plan plan = new Plan("test", "popular", "hybrid", Goal.CLICK);
        return new Experiment(1, plan, salt, Duration.ofDays(7), Instant.EPOCH, null);
    }

    private static double chiSquare(long[] observed) {
        double expected = LongStream.of(observed).sum() / (double) observed.length;
        return LongStream.of(observed)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    @Test
    void people_areAssignedEvenly_whateverTheSaltAndTheirNumbers() {
        SplittableRandom random = new SplittableRandom(5);
        for (int salt = 0; salt < 20; salt++) {
            Experiment experiment = salted(salt < 10 ? salt : random.nextLong());
            long stride = salt % 2 == 0 ? 1 : 64;
            long treated = LongStream.range(0, PEOPLE)
                    .filter(user -> experiment.armOf(user * stride) == Arm.TREATMENT)
                    .count();

            assertThat(chiSquare(new long[] {treated, PEOPLE - treated}))
                    .as("salt %d, every %dth number", experiment.salt(), stride)
                    .isLessThan(CHI_SQUARE_999);
        }
    }

    @Test
    void assignment_isTheSameEachTime_andIndependentInAnotherExperiment() {
        Experiment one = salted(1);
        Experiment other = salted(2);
        long[] pairs = new long[4];
        for (long user = 0; user < PEOPLE; user++) {
            assertThat(one.armOf(user)).isEqualTo(salted(1).armOf(user));
            pairs[one.armOf(user).ordinal() * 2 + other.armOf(user).ordinal()]++;
        }
        // three degrees of freedom: above 16.27 once in a thousand times
        assertThat(chiSquare(pairs)).isLessThan(16.27);
    }
}
