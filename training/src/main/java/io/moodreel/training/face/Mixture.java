package io.moodreel.training.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Several nets' shares as one answer, as the engine mixes them: each net's calibrated by its own temperature, their weighted
 * mean, and that calibrated again. Immutable.
 *
 * @param weights of the nets, in their order; they sum to one
 * @param temperatures of the nets
 * @param temperature of the mean
 */
record Mixture(List<Double> weights, List<Double> temperatures, double temperature) {

    /** Weights are multiples of one by this. */
    private static final int STEPS = 20;

    Mixture {
        weights = List.copyOf(weights);
        temperatures = List.copyOf(temperatures);
    }

    /**
     * The one with the least logarithmic loss.
     *
     * @param nets for each net, for each face, its shares
     */
    static Mixture fitted(List<double[][]> nets, int[] labels) {
        List<Double> temperatures =
                nets.stream().map(shares -> Figures.temperature(shares, labels)).toList();
        Mixture best = null;
        double least = Double.POSITIVE_INFINITY;
        for (List<Double> weights : divisions(nets.size(), STEPS)) {
            Mixture plain = new Mixture(weights, temperatures, 1);
            double[][] mean = plain.shares(nets);
            double temperature = Figures.temperature(mean, labels);
            double loss = Figures.of(mean, labels, temperature).logLoss();
            if (loss < least) {
                least = loss;
                best = new Mixture(weights, temperatures, temperature);
            }
        }
        return best;
    }

    /** For each face, the mixture of what the nets say of it. */
    double[][] shares(List<double[][]> nets) {
        double[][] mixed = new double[nets.getFirst().length][];
        for (int face = 0; face < mixed.length; face++) {
            double[] mean = new double[nets.getFirst()[face].length];
            for (int net = 0; net < nets.size(); net++) {
                if (weights.get(net) == 0) continue;
                double[] shares = Figures.calibrated(nets.get(net)[face], temperatures.get(net));
                for (int i = 0; i < mean.length; i++) mean[i] += weights.get(net) * shares[i];
            }
            mixed[face] = Figures.calibrated(mean, temperature);
        }
        return mixed;
    }

    /** All ways to give so many parts to so many nets. */
    private static List<List<Double>> divisions(int nets, int parts) {
        if (nets == 1) return List.of(List.of(parts / (double) STEPS));
        List<List<Double>> all = new ArrayList<>();
        for (int first = 0; first <= parts; first++) {
            for (List<Double> rest : divisions(nets - 1, parts - first)) {
                List<Double> whole = new ArrayList<>(Collections.singletonList(first / (double) STEPS));
                whole.addAll(rest);
                all.add(whole);
            }
        }
        return all;
    }

    @Override
    public String toString() {
        double[] rounded = temperatures.stream()
                .mapToDouble(each -> Math.round(100 * each) / 100.0)
                .toArray();
        return String.format(
                Locale.ROOT, "weights %s, temperatures %s, then %.2f", weights, Arrays.toString(rounded), temperature);
    }
}
