package io.moodreel.recommend.ease;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.math.SymmetricInverse;
import io.moodreel.recommend.math.VectorMath;
import io.moodreel.recommend.training.Training;

/**
 * P by Woodbury's identity: P = (I − Xᵀ K X) / λ with K = (XXᵀ + λI)⁻¹, users × users. A row costs one pass over the
 * ratings.
 */
final class InverseGramByUsers implements InverseGram {
    private final Interactions interactions;
    private final float[] inverse;
    private final double regularisation;
    private final float[] diagonal;

    private InverseGramByUsers(Interactions interactions, float[] inverse, double regularisation) {
        this.interactions = interactions;
        this.inverse = inverse;
        this.regularisation = regularisation;
        this.diagonal = new float[interactions.itemCount()];
    }

    static InverseGramByUsers of(Interactions interactions, double regularisation, Training training) {
        int size = interactions.userCount();
        float[] gram = SymmetricInverse.newMatrix(size, "users");
        training.forEachRange(size, 16, (from, to) -> {
            for (int user = from; user < to; user++) {
                for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                    int item = interactions.item(entry);
                    for (int other = interactions.raterStart(item); other < interactions.raterEnd(item); other++) {
                        gram[user * size + interactions.rater(other)]++;
                    }
                }
                gram[user * size + user] += (float) regularisation;
            }
        });
        SymmetricInverse.invert(gram, size, training);
        InverseGramByUsers result = new InverseGramByUsers(interactions, gram, regularisation);
        training.forEachRange(interactions.itemCount(), 64, result::computeDiagonal);
        return result;
    }

    private void computeDiagonal(int from, int to) {
        for (int item = from; item < to; item++) {
            float[] sums = sumsOverRaters(item);
            double sum = 0;
            for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                sum += sums[interactions.rater(entry)];
            }
            diagonal[item] = (float) ((1 - sum) / regularisation);
        }
    }

    /** Σ K(u, ·) over the raters u of an item. */
    private float[] sumsOverRaters(int item) {
        int size = interactions.userCount();
        float[] sums = new float[size];
        for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
            VectorMath.addScaled(1, inverse, interactions.rater(entry) * size, sums, 0, size);
        }
        return sums;
    }

    @Override
    public float diagonal(int item) {
        return diagonal[item];
    }

    @Override
    public void row(int item, float[] values) {
        float[] sums = sumsOverRaters(item);
        for (int user = 0; user < sums.length; user++) {
            float share = (float) (-sums[user] / regularisation);
            for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                values[interactions.item(entry)] += share;
            }
        }
        values[item] = diagonal[item];
    }
}
