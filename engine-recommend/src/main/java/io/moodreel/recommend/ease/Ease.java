package io.moodreel.recommend.ease;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.itemweights.HistoryWeight;
import io.moodreel.recommend.itemweights.ItemWeightsModel;
import io.moodreel.recommend.itemweights.StrongestWeights;
import io.moodreel.recommend.math.SparseMatrix;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * With X the users × items matrix of ones, P = (XᵀX + Λ)⁻¹, Λ diagonal, and B(i, j) = −P(i, j) / P(j, j), diagonal 0: the weights with
 * zero diagonal that reconstruct X with the least squared error plus ‖√Λ B‖². A person's scores are their row of X times B.
 *
 * <p>P has items × items entries, its inversion costs items³ / 2 multiplications. Where users are fewer than items it is
 * computed from a matrix of users × users by Woodbury's identity, and never stands in memory whole. Of each row of B
 * the strongest weights are stored.
 */
public final class Ease implements Algorithm<EaseParameters> {
    private static final int WEIGHTS_KEPT = 1000;

    private final int weightsKept;

    /** Keeps so many weights a row that hardly anything is lost. */
    public Ease() {
        this(WEIGHTS_KEPT);
    }

    private Ease(int weightsKept) {
        this.weightsKept = weightsKept;
    }

    /**
     * Keeps fewer weights where a model of so many items would become larger than this.
     *
     * @param bytes of the weights, at 8 each; a row keeps a hundred at least
     */
    public static Ease ofAtMost(long bytes, int items) {
        return new Ease((int) Math.clamp(bytes / (8L * Math.max(1, items)), 100, WEIGHTS_KEPT));
    }

    @Override
    public String name() {
        return "ease";
    }

    @Override
    public EaseParameters defaults() {
        return new EaseParameters(250, 0, weightsKept);
    }

    @Override
    public Model train(Interactions interactions, EaseParameters parameters, Training training) {
        InverseGram inverse = interactions.userCount() < interactions.itemCount()
                ? InverseGramByUsers.of(interactions, parameters, training.part(0, 0.5))
                : InverseGramByItems.of(interactions, parameters, training.part(0, 0.9));
        float[] negatedInverseDiagonal = new float[interactions.itemCount()];
        for (int item = 0; item < negatedInverseDiagonal.length; item++) {
            negatedInverseDiagonal[item] = -1 / inverse.diagonal(item);
        }
        SparseMatrix weights =
                StrongestWeights.compute(interactions.itemCount(), parameters.weightsKept(), training, (item, row) -> {
                    inverse.row(item, row);
                    for (int other = 0; other < row.length; other++) {
                        row[other] *= negatedInverseDiagonal[other];
                    }
                });
        training.reached(1, "weights of " + interactions.itemCount() + " items");
        return new ItemWeightsModel(weights, HistoryWeight.ONE);
    }

    @Override
    public Model read(ModelFile file) {
        return ItemWeightsModel.read(file);
    }
}
