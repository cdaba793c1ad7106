package io.moodreel.training.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private static double[] surely(int emotion, double share) {
        double[] shares = new double[7];
        java.util.Arrays.fill(shares, (1 - share) / 6);
        shares[emotion] = share;
        return shares;
    }

    @Test
    void figures_areThoseCountedByHand() {
        double[][] shares = {surely(3, 0.9), surely(3, 0.9), surely(3, 0.9), surely(1, 0.7)};

        Figures figures = Figures.of(shares, new int[] {3, 3, 0, 1}, 1);

        assertThat(figures.accuracy()).isEqualTo(0.75);
        assertThat(figures.balanced()).isCloseTo((1 + 0 + 1) / 3.0, within(1e-12));
        assertThat(figures.calibrationError()).isCloseTo((Math.abs(2.7 - 2) + 0.3) / 4, within(1e-12));
        assertThat(figures.logLoss())
                .isCloseTo(-(2 * Math.log(0.9) + Math.log(0.1 / 6) + Math.log(0.7)) / 4, within(1e-12));
    }

    @Test
    void temperature_takesSurenessFromANetThatIsTooSure() {
        double[][] shares = new double[100][];
        int[] labels = new int[100];
        for (int i = 0; i < 100; i++) {
            shares[i] = surely(3, 0.99);
            labels[i] = i < 60 ? 3 : i % 3;
        }

        double temperature = Figures.temperature(shares, labels);

        assertThat(temperature).isGreaterThan(1.5);
        assertThat(Figures.of(shares, labels, temperature).calibrationError()).isLessThan(0.02);
    }

    @Test
    void evening_raisesARareEmotionThatANetMisses() {
        double[][] shares = new double[100][];
        int[] labels = new int[100];
        for (int i = 0; i < 100; i++) {
            shares[i] = surely(3, i < 10 ? 0.45 : 0.8);
            shares[i][1] = i < 10 ? 0.4 : 0.05;
            labels[i] = i < 10 ? 1 : 3;
        }
        double[] commonness = {0.1, 0.1, 0.1, 0.4, 0.1, 0.1, 0.1};

        assertThat(Evening.part(shares, labels, commonness)).isEqualTo(0.1);
        assertThat(Evening.part(shares, labels, new double[] {1, 1, 1, 1, 1, 1, 1}))
                .isZero();
    }
}
