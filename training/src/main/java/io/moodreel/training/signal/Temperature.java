package io.moodreel.training.signal;

import java.util.List;

/**
 * How much surer of itself a head is than it has reason to be, by what it said of people it had not seen (temperature
 * scaling, Guo and others 2017): the divisor of its logits that makes the truth least surprising.
 */
final class Temperature {
    private static final double LEAST = 0.5;
    private static final double MOST = 20;

    private Temperature() {}

    static double fit(List<Prediction> unseen, List<Viewing> all, Head head) {
        Balance balance = new Balance(all);
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature = LEAST; temperature <= MOST; temperature *= 1.05) {
            double loss = 0;
            for (Prediction prediction : unseen) {
                if (prediction.method() != Method.LSTM) {
                    continue;
                }
                List<Window> windows = prediction.viewing().windows();
                for (int i = 0; i < windows.size(); i++) {
                    double target = windows.get(i).target(head);
                    double weight = balance.weight(prediction.viewing(), head, target);
                    if (weight > 0) {
                        loss += weight * LogLoss.of(prediction.logits()[i][head.ordinal()] / temperature, target);
                    }
                }
            }
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }
}
