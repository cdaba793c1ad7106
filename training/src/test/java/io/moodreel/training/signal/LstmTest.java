package io.moodreel.training.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LstmTest {
    private static final int STEPS = 7;
    private static final double NUDGE = 1e-5;

    private final Random random = new Random(5);
    private final Lstm net = new Lstm(4, 3);

    @Test
    void gradient_isTheDifferenceOfTheLossForEveryParameter() {
        net.randomise(random);
        float[][] sequence = sequence();
        double[] gradient = new double[net.parameters.length];
        Lstm.Pass pass = net.new Pass(sequence);
        double[][] slopes = new double[STEPS][Lstm.HEADS];
        for (int step = 0; step < STEPS; step++) {
            for (int head = 0; head < Lstm.HEADS; head++) {
                slopes[step][head] = Lstm.logistic(pass.logits[step][head]) - target(step, head);
            }
        }

        pass.backward(slopes, gradient);

        for (int i = 0; i < gradient.length; i++) {
            double there = net.parameters[i];
            net.parameters[i] = there + NUDGE;
            double above = loss(sequence);
            net.parameters[i] = there - NUDGE;
            double below = loss(sequence);
            net.parameters[i] = there;
            assertThat(gradient[i]).as("parameter " + i).isCloseTo((above - below) / (2 * NUDGE), within(1e-7));
        }
    }

    @Test
    void dividedHead_keepsItsMindAndLosesItsSureness() {
        net.randomise(random);
        float[][] sequence = sequence();
        double before = net.new Pass(sequence).logits[3][1];

        net.divideHead(1, 4);

        assertThat(net.new Pass(sequence).logits[3][1]).isCloseTo(before / 4, within(1e-12));
    }

    private float[][] sequence() {
        float[][] sequence = new float[STEPS][4];
        for (float[] step : sequence) {
            for (int i = 0; i < step.length; i++) {
                step[i] = (float) random.nextGaussian();
            }
        }
        return sequence;
    }

    private static double target(int step, int head) {
        return (step + head) % 3 / 2.0;
    }

    private double loss(float[][] sequence) {
        double[][] logits = net.new Pass(sequence).logits;
        double loss = 0;
        for (int step = 0; step < STEPS; step++) {
            for (int head = 0; head < Lstm.HEADS; head++) {
                loss += LogLoss.of(logits[step][head], target(step, head));
            }
        }
        return loss;
    }
}
