package io.moodreel.training.signal;

import io.moodreel.affect.signal.ModelInput;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * XGBoost on single windows, for comparison: trees, or its linear booster, which with this loss is logistic regression. Same
 * inputs, same soft targets, same weights as the LSTMs.
 */
final class Boosted {
    private static final Map<String, Object> TREES = Map.of(
            "booster",
            "gbtree",
            "tree_method",
            "hist",
            "eta",
            0.1,
            "max_depth",
            3,
            "subsample",
            0.8,
            "min_child_weight",
            20,
            "lambda",
            1);
    private static final Map<String, Object> LINEAR = Map.of("booster", "gblinear", "lambda", 0.01, "eta", 0.5);

    private final double[] scale;
    private final Booster[] boosters = new Booster[Lstm.HEADS];

    private Boosted(double[] scale) {
        this.scale = scale;
    }

    static Boosted trees(List<Viewing> viewings) {
        return train(viewings, TREES, 100);
    }

    static Boosted linear(List<Viewing> viewings) {
        return train(viewings, LINEAR, 50);
    }

    private static Boosted train(List<Viewing> viewings, Map<String, Object> kind, int rounds) {
        Boosted boosted = new Boosted(Standard.of(viewings));
        Balance balance = new Balance(viewings);
        Map<String, Object> parameters = new HashMap<>(kind);
        parameters.putAll(Map.of("objective", "binary:logistic", "nthread", 1, "seed", 1, "verbosity", 0));
        try {
            for (Head head : Head.values()) {
                DMatrix data = boosted.matrix(viewings, head, balance);
                boosted.boosters[head.ordinal()] = XGBoost.train(data, parameters, rounds, Map.of(), null, null);
                data.dispose();
            }
            return boosted;
        } catch (XGBoostError failed) {
            throw new IllegalStateException("XGBoost failed: " + failed.getMessage(), failed);
        }
    }

    private DMatrix matrix(List<Viewing> viewings, Head head, Balance balance) throws XGBoostError {
        int rows = 0;
        int all = viewings.stream().mapToInt(each -> each.windows().size()).sum();
        float[] values = new float[all * ModelInput.LENGTH];
        float[] labels = new float[all];
        float[] weights = new float[all];
        for (Viewing viewing : viewings) {
            for (Window window : viewing.windows()) {
                double target = window.target(head);
                if (Double.isNaN(target)) {
                    continue;
                }
                System.arraycopy(
                        ModelInput.of(window.change(), scale, Standard.LIMIT),
                        0,
                        values,
                        rows * ModelInput.LENGTH,
                        ModelInput.LENGTH);
                labels[rows] = (float) target;
                weights[rows] = (float) balance.weight(viewing, head, target);
                rows++;
            }
        }
        DMatrix data = new DMatrix(Arrays.copyOf(values, rows * ModelInput.LENGTH), rows, ModelInput.LENGTH, Float.NaN);
        data.setLabel(Arrays.copyOf(labels, rows));
        data.setWeight(Arrays.copyOf(weights, rows));
        return data;
    }

    /** The logits of both heads for every window. */
    double[][] logits(Viewing viewing) {
        int rows = viewing.windows().size();
        float[] values = new float[rows * ModelInput.LENGTH];
        for (int row = 0; row < rows; row++) {
            float[] input = ModelInput.of(viewing.windows().get(row).change(), scale, Standard.LIMIT);
            System.arraycopy(input, 0, values, row * ModelInput.LENGTH, ModelInput.LENGTH);
        }
        double[][] logits = new double[rows][Lstm.HEADS];
        try {
            DMatrix data = new DMatrix(values, rows, ModelInput.LENGTH, Float.NaN);
            for (int head = 0; head < boosters.length; head++) {
                float[][] margins = boosters[head].predict(data, true);
                for (int row = 0; row < rows; row++) {
                    logits[row][head] = margins[row][0];
                }
            }
            data.dispose();
            return logits;
        } catch (XGBoostError failed) {
            throw new IllegalStateException("XGBoost failed: " + failed.getMessage(), failed);
        }
    }

    void dispose() {
        for (Booster booster : boosters) {
            booster.dispose();
        }
    }
}
