package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * Matrix factorisation that also learns from what somebody rated, whatever the rating: every rated item moves their
 * vector.
 */
public final class SvdPlusPlus implements Algorithm<SvdPlusPlusParameters> {
    @Override
    public String name() {
        return "svd++";
    }

    @Override
    public SvdPlusPlusParameters defaults() {
        return new SvdPlusPlusParameters(96, 15, 1.6, 20, 0.45);
    }

    @Override
    public Model train(Interactions interactions, SvdPlusPlusParameters parameters, Training training) {
        return new AlternatingLeastSquares(interactions, parameters, training).train();
    }

    @Override
    public Model read(ModelFile file) {
        return ImplicitItemFactors.read(file);
    }
}
