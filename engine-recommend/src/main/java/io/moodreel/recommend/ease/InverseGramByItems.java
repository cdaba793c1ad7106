package io.moodreel.recommend.ease;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.math.SymmetricInverse;
import io.moodreel.recommend.training.Training;

/** P by inverting the items × items matrix: 4 bytes · items². */
record InverseGramByItems(float[] inverse, int size) implements InverseGram {
    static InverseGramByItems of(Interactions interactions, double regularisation, Training training) {
        int size = interactions.itemCount();
        float[] gram = SymmetricInverse.newMatrix(size, "items");
        training.forEachRange(size, 16, (from, to) -> {
            for (int item = from; item < to; item++) {
                for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                    int user = interactions.rater(entry);
                    for (int other = interactions.start(user); other < interactions.end(user); other++) {
                        gram[item * size + interactions.item(other)]++;
                    }
                }
                gram[item * size + item] += (float) regularisation;
            }
        });
        SymmetricInverse.invert(gram, size, training);
        return new InverseGramByItems(gram, size);
    }

    @Override
    public float diagonal(int item) {
        return inverse[item * size + item];
    }

    @Override
    public void row(int item, float[] values) {
        System.arraycopy(inverse, item * size, values, 0, size);
    }
}
