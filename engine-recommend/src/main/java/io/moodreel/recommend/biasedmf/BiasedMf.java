package io.moodreel.recommend.biasedmf;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * A rating is the overall mean, plus how kindly the person rates, plus how well the item is thought of, plus how the two
 * fit: the product of their vectors.
 */
public final class BiasedMf implements Algorithm<BiasedMfParameters> {
    @Override
    public String name() {
        return "biased-mf";
    }

    @Override
    public BiasedMfParameters defaults() {
        return new BiasedMfParameters(64, 20, 1, 0.5);
    }

    @Override
    public Model train(Interactions interactions, BiasedMfParameters parameters, Training training) {
        return new AlternatingLeastSquares(interactions, parameters, training).train();
    }

    @Override
    public Model read(ModelFile file) {
        return BiasedItemFactors.read(file);
    }
}
