package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.itemweights.StrongestWeights;
import io.moodreel.recommend.math.SparseMatrix;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * Predicts a rating from the person's ratings of the most similar items, all relative to a baseline: b(u, i) + Σ s(i, j) ·
 * (r(j) − b(u, j)) / Σ s(i, j) (Koren 2010, neighbourhood model). Similarity is the cosine of ratings less that baseline,
 * which makes it a Pearson correlation shrunk where few people vouch for it.
 */
public final class ItemRating implements Algorithm<ItemRatingParameters> {
    @Override
    public String name() {
        return "item-rating";
    }

    @Override
    public ItemRatingParameters defaults() {
        return new ItemRatingParameters(30, 200, 50);
    }

    @Override
    public Model train(Interactions interactions, ItemRatingParameters parameters, Training training) {
        BaselineBiases biases = BaselineBiases.of(interactions);
        Residuals residuals = Residuals.of(interactions, biases);
        ItemSimilarities similarities = new ItemSimilarities(interactions, residuals, parameters.shrinkage());
        SparseMatrix neighbours =
                StrongestWeights.compute(interactions.itemCount(), parameters.stored(), training, similarities::of);
        return ItemRatingModel.of(neighbours, biases, parameters.neighbours());
    }

    @Override
    public Model read(ModelFile file) {
        return ItemRatingModel.read(file);
    }
}
