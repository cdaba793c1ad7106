package io.moodreel.recommend.als;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * Whoever rated an item liked it well enough to watch it; every other pair is a weak sign of the opposite. Factors are
 * found for which the product of user and item tells the two apart.
 */
public final class ImplicitAls implements Algorithm<ImplicitAlsParameters> {
    @Override
    public String name() {
        return "implicit-als";
    }

    @Override
    public ImplicitAlsParameters defaults() {
        return new ImplicitAlsParameters(192, 10, 0.6, 0.075, 0.64, 0.5);
    }

    @Override
    public Model train(Interactions interactions, ImplicitAlsParameters parameters, Training training) {
        return new AlternatingLeastSquares(interactions, parameters, training).train();
    }

    @Override
    public Model read(ModelFile file) {
        return ItemFactors.read(file);
    }
}
