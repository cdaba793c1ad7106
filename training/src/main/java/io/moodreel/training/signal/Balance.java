package io.moodreel.training.signal;

import io.moodreel.training.signal.Viewing.Kind;
import java.util.List;

/**
 * How much a window counts in training: high and low weigh the same in all, so that what a model then says is not the
 * common answer but the likelier one given the signals; and so do the data sets.
 */
final class Balance {
    private final double[] mean = new double[Head.values().length];
    private final double[] films = new double[mean.length];
    private final double[] stress = new double[mean.length];

    Balance(List<Viewing> viewings) {
        double[] sum = new double[mean.length];
        for (Viewing viewing : viewings) {
            for (Window window : viewing.windows()) {
                for (Head head : Head.values()) {
                    double target = window.target(head);
                    if (!Double.isNaN(target)) {
                        sum[head.ordinal()] += target;
                        (viewing.kind() == Kind.STRESS ? stress : films)[head.ordinal()]++;
                    }
                }
            }
        }
        for (int head = 0; head < mean.length; head++) {
            double count = films[head] + stress[head];
            mean[head] = count == 0 ? 0.5 : Math.clamp(sum[head] / count, 0.01, 0.99);
        }
    }

    /** 1 on average; 0 where nothing is known. */
    double weight(Viewing viewing, Head head, double target) {
        if (Double.isNaN(target)) {
            return 0;
        }
        double high = mean[head.ordinal()];
        double balance = target * 0.5 / high + (1 - target) * 0.5 / (1 - high);
        double own = (viewing.kind() == Kind.STRESS ? stress : films)[head.ordinal()];
        double all = films[head.ordinal()] + stress[head.ordinal()];
        boolean both = own > 0 && own < all;
        return both ? balance * 0.5 * all / own : balance;
    }

    /** Whether high is the more common of the two, for the guess that looks at nothing. */
    boolean mostlyHigh(Head head) {
        return mean[head.ordinal()] > 0.5;
    }
}
