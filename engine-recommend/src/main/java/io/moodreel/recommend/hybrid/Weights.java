package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import java.util.List;
import java.util.Locale;

/**
 * What the ranking makes of {@link Features}, for each {@link HistorySize}.
 *
 * @param ofSize one row a size
 */
record Weights(float[][] ofSize) {
    /** Learns the weights of all examples, then of each size those that stay near them. */
    static Weights learn(List<Example> examples, int sources, HybridParameters parameters) {
        double[] common = new ListwiseLearner(examples, origin(sources), parameters.regularisation()).learn();
        float[][] ofSize = new float[HistorySize.values().length][];
        for (HistorySize size : HistorySize.values()) {
            List<Example> own =
                    examples.stream().filter(example -> example.size() == size).toList();
            // few examples say less: what holds them to the common weights is one pull, not one for each
            double hold = parameters.loyalty() / Math.sqrt(Math.max(1, own.size()));
            double[] learned = new ListwiseLearner(own, common, hold).learn();
            ofSize[size.ordinal()] = floats(learned);
        }
        return new Weights(ofSize);
    }

    /** Without any example every source counts alike, and what is popular a little. */
    private static double[] origin(int sources) {
        double[] weights = new double[Features.count(sources)];
        for (int source = 0; source < sources; source++) {
            weights[Features.score(source)] = 1.0 / sources;
        }
        weights[Features.popularity(sources)] = 0.1;
        return weights;
    }

    static Weights read(ModelFile file) {
        float[][] ofSize = new float[HistorySize.values().length][];
        for (HistorySize size : HistorySize.values()) {
            ofSize[size.ordinal()] = file.floatArray(name(size));
        }
        return new Weights(ofSize);
    }

    void write(ModelWriter writer) {
        for (HistorySize size : HistorySize.values()) {
            writer.floats(name(size), ofSize[size.ordinal()]);
        }
    }

    float[] of(HistorySize size) {
        return ofSize[size.ordinal()];
    }

    private static String name(HistorySize size) {
        return "weights-" + size.name().toLowerCase(Locale.ROOT);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
