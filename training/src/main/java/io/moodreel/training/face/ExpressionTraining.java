package io.moodreel.training.face;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import io.moodreel.affect.Emotion;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.training.graph.AdamW;
import io.moodreel.training.graph.TrainableGraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One net being trained by a recipe, step by step. Not thread-safe. */
final class ExpressionTraining implements AutoCloseable {

    private static final int EMOTIONS = Emotion.values().length;

    private final Recipe recipe;
    private final FaceSet faces;
    private final int[] learn;
    private final FaceDrawing drawing;
    private final NDManager manager;
    private final TrainableGraph net;
    private final Trunk trunk;
    private final AdamW optimiser;
    private final float[] weightOfEmotion;

    ExpressionTraining(Trunk trunk, Recipe recipe, FaceSet faces, int[] learn) {
        this.recipe = recipe;
        this.faces = faces;
        this.learn = learn;
        this.drawing = new FaceDrawing(faces, recipe.side());
        this.manager = NDManager.newBaseManager();
        this.trunk = trunk;
        this.net = new TrainableGraph(trunk.graph(), manager);
        Map<String, NDArray> learning = new LinkedHashMap<>(net.weights());
        if (!allLearns()) net.weightsUpTo(trunk.frozenUpTo()).forEach(learning::remove);
        learning.values().forEach(weight -> weight.setRequiresGradient(true));
        this.optimiser = new AdamW(learning, manager, recipe.weightDecay(), recipe.averaging());
        this.weightOfEmotion = weights();
    }

    private boolean allLearns() {
        return trunk.frozenUpTo().equals(Trunk.INPUT);
    }

    private float[] weights() {
        double[] counts = new double[EMOTIONS];
        for (int index : learn) counts[faces.emotions().get(index).ordinal()]++;
        float[] weights = new float[EMOTIONS];
        double sum = 0;
        for (int i = 0; i < EMOTIONS; i++) {
            double mean = learn.length / (double) EMOTIONS;
            weights[i] = (float) Math.pow(mean / Math.max(1, counts[i]), recipe.balance());
            sum += weights[i] * counts[i];
        }
        for (int i = 0; i < EMOTIONS; i++) weights[i] *= (float) (learn.length / sum);
        return weights;
    }

    AdamW optimiser() {
        return optimiser;
    }

    /** What the next step learns from; may be drawn by another thread. */
    Batch batch(long step) {
        return Batch.draw(drawing, faces, learn, recipe, step);
    }

    /** One step; returns the loss. */
    float step(Batch batch) {
        try (NDManager scope = manager.newSubManager()) {
            NDArray pixels = net.greyPictures(scope, batch.pixels(), recipe.side())
                    .subi(trunk.mean())
                    .divi(trunk.scale());
            NDArray given = allLearns() ? pixels : net.run(Trunk.INPUT, pixels, trunk.frozenUpTo());
            given.attach(scope);
            NDArray targets = scope.create(targets(batch.labels()), new Shape(batch.labels().length, EMOTIONS));
            float loss;
            try (GradientCollector gradients = manager.getEngine().newGradientCollector()) {
                NDArray logits = net.run(trunk.frozenUpTo(), given, Trunk.LOGITS);
                NDArray mean = logits.logSoftmax(1).mul(targets).sum().div(-batch.labels().length);
                gradients.backward(mean);
                loss = mean.getFloat();
            }
            double part = recipe.part(optimiser.steps());
            Map<String, Double> rates = new HashMap<>();
            net.weights()
                    .keySet()
                    .forEach(name ->
                            rates.put(name, part * (trunk.head().contains(name) ? recipe.headRate() : recipe.rate())));
            optimiser.step(rates);
            return loss;
        }
    }

    private float[] targets(int[] labels) {
        float[] targets = new float[labels.length * EMOTIONS];
        for (int i = 0; i < labels.length; i++) {
            float weight = weightOfEmotion[labels[i]];
            for (int emotion = 0; emotion < EMOTIONS; emotion++) {
                double share = recipe.smoothing() / EMOTIONS + (emotion == labels[i] ? 1 - recipe.smoothing() : 0);
                targets[i * EMOTIONS + emotion] = (float) (weight * share);
            }
        }
        return targets;
    }

    /** The net with the averages of its weights. */
    OnnxGraph averaged() {
        Map<String, float[]> current = new HashMap<>();
        optimiser.averages().forEach((name, average) -> {
            NDArray weight = net.weights().get(name);
            current.put(name, weight.toFloatArray());
            weight.set(average.toFloatArray());
        });
        OnnxGraph graph = net.toOnnx();
        current.forEach((name, values) -> net.weights().get(name).set(values));
        return graph;
    }

    @Override
    public void close() {
        manager.close();
    }
}
