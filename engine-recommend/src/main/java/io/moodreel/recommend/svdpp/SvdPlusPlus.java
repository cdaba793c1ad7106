package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * Matrix factorisation that also learns from what somebody rated, whatever the rating: every rated item moves their
 * vector. One thread, because every step touches what the next one reads.
 */
public final class SvdPlusPlus implements Algorithm<SvdPlusPlusParameters> {
    @Override
    public String name() {
        return "svd++";
    }

    @Override
    public SvdPlusPlusParameters defaults() {
        return new SvdPlusPlusParameters(36, 50, 0.028, 0.959, 0.0115, 0.94, 0.565);
    }

    @Override
    public Model train(Interactions interactions, SvdPlusPlusParameters parameters, Training training) {
        return new GradientDescent(interactions, parameters, training).train();
    }

    @Override
    public Model read(ModelFile file) {
        return ImplicitItemFactors.read(file);
    }
}
