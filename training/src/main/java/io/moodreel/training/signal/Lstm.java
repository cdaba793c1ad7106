package io.moodreel.training.signal;

import java.util.Arrays;
import java.util.Random;

/**
 * An LSTM (Hochreiter and Schmidhuber 1997, with the forget gate of Gers and others 2000) with two logistic heads, and its
 * gradient by backpropagation through time. All parameters lie in one array, gates in the order of ONNX: input, output, forget,
 * cell. A few thousand parameters are trained faster here than any framework can be called; {@code LstmTest} compares the
 * gradient with differences and the outcome with ONNX Runtime. Not thread-safe.
 */
final class Lstm {
    static final int HEADS = Head.values().length;
    private static final int GATES = 4;

    final int inputs;
    final int units;
    final double[] parameters;
    private final int recurrent;
    private final int bias;
    private final int heads;
    private final int headBias;

    Lstm(int inputs, int units) {
        this.inputs = inputs;
        this.units = units;
        recurrent = GATES * units * inputs;
        bias = recurrent + GATES * units * units;
        heads = bias + GATES * units;
        headBias = heads + HEADS * units;
        parameters = new double[headBias + HEADS];
    }

    /** Uniform weights of ±1/√units; forget gates begin open (Jozefowicz and others 2015). */
    void randomise(Random random) {
        double width = 1 / Math.sqrt(units);
        for (int i = 0; i < bias; i++) {
            parameters[i] = (2 * random.nextDouble() - 1) * width;
        }
        for (int unit = 0; unit < units; unit++) {
            parameters[bias + 2 * units + unit] = 1;
        }
        for (int i = heads; i < headBias; i++) {
            parameters[i] = (2 * random.nextDouble() - 1) * width;
        }
    }

    double input(int gateUnit, int input) {
        return parameters[gateUnit * inputs + input];
    }

    double recurrent(int gateUnit, int unit) {
        return parameters[recurrent + gateUnit * units + unit];
    }

    double bias(int gateUnit) {
        return parameters[bias + gateUnit];
    }

    double head(int head, int unit) {
        return parameters[heads + head * units + unit];
    }

    double headBias(int head) {
        return parameters[headBias + head];
    }

    /** Makes a head surer or less sure of itself without changing its mind. */
    void divideHead(int head, double temperature) {
        for (int unit = 0; unit < units; unit++) {
            parameters[heads + head * units + unit] /= temperature;
        }
        parameters[headBias + head] /= temperature;
    }

    /** One pass over a sequence, kept for the way back. */
    final class Pass {
        private final float[][] sequence;
        private final double[][] gates;
        private final double[][] cells;
        private final double[][] hidden;
        /** Step by step, the heads' answers before the logistic function. */
        final double[][] logits;

        Pass(float[][] sequence) {
            this.sequence = sequence;
            int steps = sequence.length;
            gates = new double[steps][GATES * units];
            cells = new double[steps + 1][units];
            hidden = new double[steps + 1][units];
            logits = new double[steps][HEADS];
            for (int step = 0; step < steps; step++) {
                forward(step);
            }
        }

        private void forward(int step) {
            float[] x = sequence[step];
            double[] before = hidden[step];
            double[] gate = gates[step];
            for (int row = 0; row < GATES * units; row++) {
                double sum = parameters[bias + row];
                int from = row * inputs;
                for (int i = 0; i < inputs; i++) {
                    sum += parameters[from + i] * x[i];
                }
                from = recurrent + row * units;
                for (int i = 0; i < units; i++) {
                    sum += parameters[from + i] * before[i];
                }
                gate[row] = row < 3 * units ? logistic(sum) : Math.tanh(sum);
            }
            for (int unit = 0; unit < units; unit++) {
                double cell = gate[2 * units + unit] * cells[step][unit] + gate[unit] * gate[3 * units + unit];
                cells[step + 1][unit] = cell;
                hidden[step + 1][unit] = gate[units + unit] * Math.tanh(cell);
            }
            for (int head = 0; head < HEADS; head++) {
                double sum = parameters[headBias + head];
                for (int unit = 0; unit < units; unit++) {
                    sum += parameters[heads + head * units + unit] * hidden[step + 1][unit];
                }
                logits[step][head] = sum;
            }
        }

        /** Adds to the gradient what the loss's slopes in the logits come to. */
        void backward(double[][] slopes, double[] gradient) {
            double[] hiddenSlope = new double[units];
            double[] cellSlope = new double[units];
            double[] gateSlope = new double[GATES * units];
            for (int step = sequence.length - 1; step >= 0; step--) {
                intoHeads(step, slopes[step], hiddenSlope, gradient);
                intoGates(step, hiddenSlope, cellSlope, gateSlope);
                intoWeights(step, gateSlope, hiddenSlope, gradient);
            }
        }

        private void intoHeads(int step, double[] slopes, double[] hiddenSlope, double[] gradient) {
            for (int head = 0; head < HEADS; head++) {
                gradient[headBias + head] += slopes[head];
                for (int unit = 0; unit < units; unit++) {
                    gradient[heads + head * units + unit] += slopes[head] * hidden[step + 1][unit];
                    hiddenSlope[unit] += slopes[head] * parameters[heads + head * units + unit];
                }
            }
        }

        private void intoGates(int step, double[] hiddenSlope, double[] cellSlope, double[] gateSlope) {
            double[] gate = gates[step];
            for (int unit = 0; unit < units; unit++) {
                double in = gate[unit];
                double out = gate[units + unit];
                double forget = gate[2 * units + unit];
                double candidate = gate[3 * units + unit];
                double squashed = Math.tanh(cells[step + 1][unit]);
                double slope = cellSlope[unit] + hiddenSlope[unit] * out * (1 - squashed * squashed);
                gateSlope[unit] = slope * candidate * in * (1 - in);
                gateSlope[units + unit] = hiddenSlope[unit] * squashed * out * (1 - out);
                gateSlope[2 * units + unit] = slope * cells[step][unit] * forget * (1 - forget);
                gateSlope[3 * units + unit] = slope * in * (1 - candidate * candidate);
                cellSlope[unit] = slope * forget;
            }
        }

        private void intoWeights(int step, double[] gateSlope, double[] hiddenSlope, double[] gradient) {
            float[] x = sequence[step];
            double[] before = hidden[step];
            Arrays.fill(hiddenSlope, 0);
            for (int row = 0; row < GATES * units; row++) {
                double slope = gateSlope[row];
                gradient[bias + row] += slope;
                int from = row * inputs;
                for (int i = 0; i < inputs; i++) {
                    gradient[from + i] += slope * x[i];
                }
                from = recurrent + row * units;
                for (int i = 0; i < units; i++) {
                    gradient[from + i] += slope * before[i];
                    hiddenSlope[i] += slope * parameters[from + i];
                }
            }
        }
    }

    static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
