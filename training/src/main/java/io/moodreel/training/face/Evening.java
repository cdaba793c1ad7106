package io.moodreel.training.face;

import ai.onnxruntime.OrtException;
import io.moodreel.affect.Emotion;
import io.moodreel.nets.onnx.Constant;
import io.moodreel.nets.onnx.OnnxGraph;
import java.util.Arrays;

/**
 * What keeps a net from naming common emotions in place of rare ones: each logit is raised by a part of minus the logarithm of
 * how common its emotion is in the pictures learnt from (Menon and others 2021, "Long-tail learning via logit adjustment"). How
 * large that part is, the faces held out decide: where accuracy and its mean over the emotions add up to most.
 */
final class Evening {

    /** Of 0.05 each. */
    private static final int MOST_STEPS = 12;

    private Evening() {}

    /** The part that serves the held-out faces best, 0 to 0.6. */
    static double part(double[][] heldOut, int[] labels, double[] commonness) {
        double best = 0;
        double most = 0;
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            double part = steps / 20.0;
            Figures figures = Figures.of(evened(heldOut, commonness, part), labels, 1);
            double sum = figures.accuracy() + figures.balanced();
            if (sum > most + 1e-9) {
                most = sum;
                best = part;
            }
        }
        return best;
    }

    private static double[][] evened(double[][] shares, double[] commonness, double part) {
        double[][] evened = new double[shares.length][commonness.length];
        for (int i = 0; i < shares.length; i++) {
            double sum = 0;
            for (int j = 0; j < commonness.length; j++) {
                sum += evened[i][j] = shares[i][j] * Math.pow(commonness[j], -part);
            }
            for (int j = 0; j < commonness.length; j++) evened[i][j] /= sum;
        }
        return evened;
    }

    /** The net with its last bias raised. */
    static OnnxGraph of(OnnxGraph graph, String bias, double[] commonness, double part) {
        OnnxGraph.Builder builder = OnnxGraph.named(graph.name());
        graph.inputs().forEach(builder::input);
        graph.outputs().forEach(builder::output);
        graph.metadata().forEach(builder::metadata);
        graph.constants().values().forEach(constant -> {
            builder.constant(constant.name().equals(bias) ? raised(constant, commonness, part) : constant);
        });
        graph.nodes().forEach(builder::node);
        return builder.build();
    }

    private static Constant raised(Constant bias, double[] commonness, double part) {
        float[] values = bias.floats();
        for (int i = 0; i < values.length; i++) values[i] -= (float) (part * Math.log(commonness[i]));
        return Constant.floats(bias.name(), bias.shape(), values);
    }

    /** Which part of these faces shows each emotion. */
    static double[] commonness(FaceSet faces, int[] indexes) {
        double[] parts = new double[Emotion.values().length];
        for (int index : indexes) parts[faces.emotions().get(index).ordinal()] += 1.0 / indexes.length;
        return parts;
    }

    /** The same for a net, from what it says of the faces held out. */
    static double part(ExportedNet net, FaceSet faces, Split split) throws OrtException {
        int[] labels = Arrays.stream(split.hold())
                .map(index -> faces.emotions().get(index).ordinal())
                .toArray();
        double[][] shares = net.shares(faces, split.hold(), Distortion.NONE);
        return part(shares, labels, commonness(faces, split.learn()));
    }
}
