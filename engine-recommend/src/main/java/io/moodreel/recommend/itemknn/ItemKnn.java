package io.moodreel.recommend.itemknn;

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
 * Ranks items by how similar they are to those of the history, each weighed by its rating: the item-based top-N scheme of
 * Deshpande and Karypis (2004), as RankSys computes it.
 */
public final class ItemKnn implements Algorithm<ItemKnnParameters> {
    @Override
    public String name() {
        return "item-knn";
    }

    @Override
    public ItemKnnParameters defaults() {
        return new ItemKnnParameters(ItemSimilarity.COSINE, 20, 20);
    }

    @Override
    public Model train(Interactions interactions, ItemKnnParameters parameters, Training training) {
        ItemSimilarities similarities = new ItemSimilarities(
                interactions,
                Residuals.of(interactions, parameters.similarity().userOffsets(interactions)),
                parameters.shrinkage());
        SparseMatrix weights =
                StrongestWeights.compute(interactions.itemCount(), parameters.neighbours(), training, similarities::of);
        return new ItemWeightsModel(weights, HistoryWeight.RATING);
    }

    @Override
    public Model read(ModelFile file) {
        return ItemWeightsModel.read(file);
    }
}
