package io.moodreel.training.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019, "Decoupled weight decay regularization"), and beside it the
 * exponential moving average of the weights, which generalises better than the last weights do (Polyak and Juditsky 1992).
 * Decay spares what has one axis (biases). Not thread-safe.
 */
public final class AdamW {

    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float LEAST = 1e-8f;

    private final SequencedMap<String, NDArray> weights;
    private final SequencedMap<String, NDArray> first = new LinkedHashMap<>();
    private final SequencedMap<String, NDArray> second = new LinkedHashMap<>();
    private final SequencedMap<String, NDArray> averages = new LinkedHashMap<>();
    private final float decay;
    private final float averaging;
    private long steps;

    /**
     * For weights that require gradients.
     *
     * @param decay the part of a weight that is lost a step, before it is multiplied by the learning rate
     * @param averaging the part of the moving average that is kept at a step, below 1
     */
    public AdamW(Map<String, NDArray> weights, NDManager manager, double decay, double averaging) {
        this.weights = new LinkedHashMap<>(weights);
        this.decay = (float) decay;
        this.averaging = (float) averaging;
        weights.forEach((name, weight) -> {
            first.put(name, manager.zeros(weight.getShape()));
            second.put(name, manager.zeros(weight.getShape()));
            averages.put(name, manager.create(weight.toFloatArray(), weight.getShape()));
        });
    }

    /** Moves every weight against its gradient, and takes the gradients away; {@code rates} are learning rates by name. */
    public void step(Map<String, Double> rates) {
        steps++;
        // what the average forgets is less at first, so that it does not stay at the start
        float kept = (float) Math.min(averaging, (1.0 + steps) / (10.0 + steps));
        weights.forEach((name, weight) -> {
            try (NDManager scope = weight.getManager().newSubManager()) {
                NDArray gradient = weight.getGradient();
                gradient.attach(scope);
                NDArray mean = first.get(name);
                NDArray square = second.get(name);
                mean.muli(FIRST).addi(scoped(scope, gradient.mul(1 - FIRST)));
                square.muli(SECOND)
                        .addi(scoped(scope, scoped(scope, gradient.square()).mul(1 - SECOND)));
                double rate = rates.get(name) / (1 - Math.pow(FIRST, steps));
                NDArray width = scoped(scope, square.sqrt())
                        .divi((float) Math.sqrt(1 - Math.pow(SECOND, steps)))
                        .addi(LEAST);
                if (weight.getShape().dimension() > 1) weight.muli((float) (1 - rates.get(name) * decay));
                weight.subi(scoped(scope, mean.div(width)).muli((float) rate));
                averages.get(name).muli(kept).addi(scoped(scope, weight.mul(1 - kept)));
                gradient.muli(0f);
            }
        });
    }

    private static NDArray scoped(NDManager scope, NDArray array) {
        array.attach(scope);
        return array;
    }

    /** How many steps were taken. */
    public long steps() {
        return steps;
    }

    /** The moving average of each weight. */
    public Map<String, NDArray> averages() {
        return averages;
    }

    /** Everything a step depends on beside gradients and rates, by name: to be stored, and set again to go on. */
    public SequencedMap<String, NDArray> state() {
        SequencedMap<String, NDArray> state = new LinkedHashMap<>();
        weights.forEach((name, weight) -> state.put("weight " + name, weight));
        first.forEach((name, array) -> state.put("first " + name, array));
        second.forEach((name, array) -> state.put("second " + name, array));
        averages.forEach((name, array) -> state.put("average " + name, array));
        return state;
    }

    /** Goes on after this many steps; the arrays of {@link #state()} are to be set by the caller. */
    public void resumeAfter(long stepsTaken) {
        steps = stepsTaken;
    }
}
