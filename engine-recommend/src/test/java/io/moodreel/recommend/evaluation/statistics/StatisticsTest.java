package io.moodreel.recommend.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void interval_isTwoStandardErrorsWide() {
        Random random = new Random(5);
        double[] values = random.doubles(2_000).toArray();
        double standardError = Math.sqrt(1 / 12.0 / 2_000);

        Interval interval = Interval.ofMean(values, 1);

        assertThat(interval.high() - interval.low())
                .as("seed 5")
                .isCloseTo(2 * 1.96 * standardError, within(0.2 * standardError));
        assertThat(Interval.ofMean(new double[] {3}, 1)).isEqualTo(new Interval(3, 3));
    }

    @Test
    void allOfTenBetter_isTwoIn1024ByChance() {
        double[] better = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

        PairedTest test = PairedTest.of(better, new double[10], 7);

        assertThat(test.difference()).isEqualTo(1);
        assertThat(test.probability()).as("seed 7").isCloseTo(2 / 1024.0, within(0.0015));
    }

    @Test
    void nothingBetter_isCertainToComeAboutByChance() {
        assertThat(PairedTest.of(new double[] {1, 2}, new double[] {1, 2}, 1).probability())
                .isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> PairedTest.of(new double[1], new double[2], 1));
    }
}
