package io.moodreel.training.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixtureTest {

    private static final int FACES = 400;
    private static final int[] LABELS = new Random(1).ints(FACES, 0, 7).toArray();

    /** Shares of a net that is right in this part of the cases, as sure as {@code sureness} whether it is or not. */
    private static double[][] net(double right, double sureness, long seed) {
        Random random = new Random(seed);
        return IntStream.of(LABELS)
                .mapToObj(label -> {
                    int answer = random.nextDouble() < right ? label : random.nextInt(7);
                    double[] shares = new double[7];
                    for (int i = 0; i < 7; i++) shares[i] = i == answer ? sureness : (1 - sureness) / 6;
                    return shares;
                })
                .toArray(double[][]::new);
    }

    @Test
    void netThatKnowsNothing_getsNothing() {
        Mixture mixture = Mixture.fitted(List.of(net(0.8, 0.9, 2), net(0, 0.9, 3)), LABELS);

        assertThat(mixture.weights().getFirst()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void twoNetsThatErrApart_areBetterTogether() {
        List<double[][]> nets = List.of(net(0.7, 0.9, 4), net(0.7, 0.9, 5));

        Mixture mixture = Mixture.fitted(nets, LABELS);

        double together = Figures.of(mixture.shares(nets), LABELS, 1).logLoss();
        for (double[][] alone : nets) {
            double best = Figures.of(alone, LABELS, Figures.temperature(alone, LABELS))
                    .logLoss();
            assertThat(together).isLessThan(best);
        }
    }

    @Test
    void mixedShares_sumToOne() {
        List<double[][]> nets = List.of(net(0.7, 0.9, 4), net(0.6, 0.99, 5), net(0.5, 0.6, 6));

        for (double[] shares : Mixture.fitted(nets, LABELS).shares(nets)) {
            assertThat(IntStream.range(0, 7).mapToDouble(i -> shares[i]).sum()).isCloseTo(1, within(1e-9));
        }
    }
}
