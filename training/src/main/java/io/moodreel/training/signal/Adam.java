package io.moodreel.training.signal;

/** Adam (Kingma and Ba 2015) with decoupled weight decay (Loshchilov and Hutter 2019); steps no longer than 1 in norm before it. */
final class Adam {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double LONGEST = 1;

    private final double rate;
    private final double decay;
    private final double[] mean;
    private final double[] square;
    private int steps;

    Adam(int parameters, double rate, double decay) {
        this.rate = rate;
        this.decay = decay;
        mean = new double[parameters];
        square = new double[parameters];
    }

    void step(double[] parameters, double[] gradient) {
        double norm = 0;
        for (double each : gradient) {
            norm += each * each;
        }
        double shorten = Math.min(1, LONGEST / Math.sqrt(Math.max(norm, 1e-30)));
        steps++;
        double meanCorrection = 1 - Math.pow(FIRST, steps);
        double squareCorrection = 1 - Math.pow(SECOND, steps);
        for (int i = 0; i < parameters.length; i++) {
            double slope = gradient[i] * shorten;
            mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
            square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
            double move = mean[i] / meanCorrection / (Math.sqrt(square[i] / squareCorrection) + 1e-8);
            parameters[i] -= rate * (move + decay * parameters[i]);
        }
    }
}
