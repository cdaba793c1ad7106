package io.moodreel.training.face;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import io.moodreel.affect.Emotion;
import io.moodreel.nets.onnx.OnnxGraph;
import io.moodreel.training.graph.Nesterov;
import io.moodreel.training.graph.TrainableGraph;

/** One net being trained by a recipe, step by step. Not thread-safe. */
final class ExpressionTraining implements AutoCloseable {

    private static final int EMOTIONS = Emotion.values().length;

    private final Recipe recipe;
    private final FaceSet faces;
    private final int[] learn;
    private final NDManager manager;
    private final FaceNet start;
    private final TrainableGraph net;
    private final Nesterov optimiser;
    private final float[] weightOfEmotion;

    ExpressionTraining(Recipe recipe, FaceSet faces, int[] learn) {
        this.recipe = recipe;
        this.faces = faces;
        this.learn = learn;
        this.manager = NDManager.newBaseManager();
        this.start = recipe.start();
        this.net = new TrainableGraph(start.graph(), manager);
        net.weights().values().forEach(weight -> weight.setRequiresGradient(true));
        this.optimiser = new Nesterov(
                net.weights(), net.statistics(), manager, recipe.momentum(), recipe.weightDecay(), recipe.averaging());
        this.weightOfEmotion = weights();
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

    Nesterov optimiser() {
        return optimiser;
    }

    /** What the next step learns from; may be drawn by another thread. */
    Batch batch(long step) {
        return Batch.draw(faces, learn, recipe, step);
    }

    /** One step; returns the loss. */
    float step(Batch batch) {
        try (NDManager scope = manager.newSubManager()) {
            NDArray pixels = net.greyPictures(scope, batch.pixels(), batch.side())
                    .subi(start.mean())
                    .divi(start.scale());
            NDArray targets = scope.create(targets(batch.labels()), new Shape(batch.labels().length, EMOTIONS));
            float loss;
            try (GradientCollector gradients = manager.getEngine().newGradientCollector()) {
                NDArray logits = net.run(pixels, FaceNet.LOGITS, true);
                NDArray mean = logits.logSoftmax(1).mul(targets).sum().div(-batch.labels().length);
                gradients.backward(mean);
                loss = mean.getFloat();
            }
            optimiser.step(recipe.rate(optimiser.steps()));
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
        return net.toOnnx(optimiser.averages());
    }

    @Override
    public void close() {
        manager.close();
    }
}
