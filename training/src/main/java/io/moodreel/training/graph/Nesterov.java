package io.moodreel.training.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Stochastic gradient descent with Nesterov's momentum (Sutskever and others 2013) and weight decay, and beside it the
 * exponential moving average of weights and statistics, which generalises better than the last ones do (Polyak and Juditsky
 * 1992). Decay spares what has one axis (biases, scales). Not thread-safe.
 */
public final class Nesterov {

    private final SequencedMap<String, NDArray> weights;
    private final SequencedMap<String, NDArray> statistics;
    private final SequencedMap<String, NDArray> speeds = new LinkedHashMap<>();
    private final SequencedMap<String, NDArray> averages = new LinkedHashMap<>();
    private final float momentum;
    private final float decay;
    private final float averaging;
    private long steps;

    /**
     * For weights that require gradients.
     *
     * @param statistics what the net itself keeps account of, and the average follows
     * @param momentum the part of a weight's speed that is kept at a step, below 1
     * @param decay the part of a weight that is added to its gradient
     * @param averaging the part of the moving average that is kept at a step, below 1
     */
    public Nesterov(
            Map<String, NDArray> weights,
            Map<String, NDArray> statistics,
            NDManager manager,
            double momentum,
            double decay,
            double averaging) {
        this.weights = new LinkedHashMap<>(weights);
        this.statistics = new LinkedHashMap<>(statistics);
        this.momentum = (float) momentum;
        this.decay = (float) decay;
        this.averaging = (float) averaging;
        weights.forEach((name, weight) -> {
            speeds.put(name, manager.zeros(weight.getShape()));
            averages.put(name, manager.create(weight.toFloatArray(), weight.getShape()));
        });
        statistics.forEach((name, statistic) ->
                averages.put(name, manager.create(statistic.toFloatArray(), statistic.getShape())));
    }

    /** Moves every weight against its gradient at this learning rate, and takes the gradients away. */
    public void step(double rate) {
        steps++;
        // what the average forgets is more at first, so that it does not stay at the start
        float kept = (float) Math.min(averaging, (1.0 + steps) / (10.0 + steps));
        weights.forEach((name, weight) -> {
            try (NDManager scope = weight.getManager().newSubManager()) {
                NDArray gradient = weight.getGradient();
                gradient.attach(scope);
                if (weight.getShape().dimension() > 1) gradient.addi(scoped(scope, weight.mul(decay)));
                NDArray speed = speeds.get(name).muli(momentum).addi(gradient);
                gradient.addi(scoped(scope, speed.mul(momentum)));
                weight.subi(gradient.muli((float) rate));
                average(name, weight, kept, scope);
                gradient.muli(0f);
            }
        });
        statistics.forEach((name, statistic) -> {
            try (NDManager scope = statistic.getManager().newSubManager()) {
                average(name, statistic, kept, scope);
            }
        });
    }

    private void average(String name, NDArray now, float kept, NDManager scope) {
        averages.get(name).muli(kept).addi(scoped(scope, now.mul(1 - kept)));
    }

    private static NDArray scoped(NDManager scope, NDArray array) {
        array.attach(scope);
        return array;
    }

    /** How many steps were taken. */
    public long steps() {
        return steps;
    }

    /** The moving average of each weight and statistic. */
    public Map<String, NDArray> averages() {
        return averages;
    }

    /** Everything a step depends on beside gradients and rates, by name: to be stored, and set again to go on. */
    public SequencedMap<String, NDArray> state() {
        SequencedMap<String, NDArray> state = new LinkedHashMap<>();
        weights.forEach((name, weight) -> state.put("weight " + name, weight));
        statistics.forEach((name, statistic) -> state.put("statistic " + name, statistic));
        speeds.forEach((name, array) -> state.put("speed " + name, array));
        averages.forEach((name, array) -> state.put("average " + name, array));
        return state;
    }

    /** Goes on after this many steps; the arrays of {@link #state()} are to be set by the caller. */
    public void resumeAfter(long stepsTaken) {
        steps = stepsTaken;
    }
}
