package io.moodreel.training.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the LSTM of one cluster: its own windows count in full, those of other clusters a little. */
final class LstmTraining {
    private static final int BATCH = 8;
    private static final double RATE = 0.005;
    private static final double DECAY = 0.02;

    private final Settings settings;
    private final int cluster;
    private final Random random;

    LstmTraining(Settings settings, int cluster) {
        this.settings = settings;
        this.cluster = cluster;
        this.random = new Random(settings.seed() + cluster);
    }

    /** The parameters of the epoch that did best on the sequences left aside. */
    Lstm train(List<Sequence> learn, List<Sequence> aside, int inputs) {
        Lstm net = new Lstm(inputs, settings.units());
        net.randomise(random);
        Adam adam = new Adam(net.parameters.length, RATE, DECAY);
        double[] best = net.parameters.clone();
        double least = loss(net, aside);
        int since = 0;
        List<Sequence> order = new ArrayList<>(learn);
        for (int epoch = 0; epoch < settings.epochs() && since < settings.patience(); epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                step(net, adam, order.subList(from, Math.min(order.size(), from + BATCH)));
            }
            double loss = loss(net, aside);
            since++;
            if (loss < least) {
                least = loss;
                best = net.parameters.clone();
                since = 0;
            }
        }
        System.arraycopy(best, 0, net.parameters, 0, best.length);
        return net;
    }

    private void step(Lstm net, Adam adam, List<Sequence> batch) {
        double[] gradient = new double[net.parameters.length];
        double weight = 0;
        for (Sequence sequence : batch) {
            Sequence seen = sequence.withDropout(random);
            Lstm.Pass pass = net.new Pass(seen.inputs());
            double[][] slopes = new double[pass.logits.length][Lstm.HEADS];
            for (int step = 0; step < slopes.length; step++) {
                for (int head = 0; head < Lstm.HEADS; head++) {
                    double counts = weight(seen, step, head);
                    if (counts > 0) {
                        slopes[step][head] =
                                counts * (Lstm.logistic(pass.logits[step][head]) - seen.targets()[step][head]);
                        weight += counts;
                    }
                }
            }
            pass.backward(slopes, gradient);
        }
        if (weight > 0) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] /= weight;
            }
            adam.step(net.parameters, gradient);
        }
    }

    private double weight(Sequence sequence, int step, int head) {
        double own = sequence.clusters()[step] == cluster ? 1 : settings.foreign();
        return own * sequence.weights()[step][head];
    }

    private double loss(Lstm net, List<Sequence> sequences) {
        double loss = 0;
        double weight = 0;
        for (Sequence sequence : sequences) {
            double[][] logits = net.new Pass(sequence.inputs()).logits;
            for (int step = 0; step < logits.length; step++) {
                for (int head = 0; head < Lstm.HEADS; head++) {
                    double counts = weight(sequence, step, head);
                    if (counts > 0) {
                        loss += counts * LogLoss.of(logits[step][head], sequence.targets()[step][head]);
                        weight += counts;
                    }
                }
            }
        }
        return weight == 0 ? 0 : loss / weight;
    }
}
