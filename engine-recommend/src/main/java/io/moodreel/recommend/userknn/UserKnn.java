package io.moodreel.recommend.userknn;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * Ranks items by what the most similar people rated: score = Σ sᵖ·r over the k neighbours of largest cosine s, a sum and
 * not a mean, so that an item many of them know comes first (the non-normalised variant of Cremonesi, Koren and Turrin
 * 2010, as RankSys computes it).
 */
public final class UserKnn implements Algorithm<UserKnnParameters> {
    @Override
    public String name() {
        return "user-knn";
    }

    @Override
    public UserKnnParameters defaults() {
        return new UserKnnParameters(100, 2.5);
    }

    @Override
    public Model train(Interactions interactions, UserKnnParameters parameters, Training training) {
        return new CosineModel(interactions, parameters);
    }

    @Override
    public Model read(ModelFile file) {
        return new CosineModel(
                StoredInteractions.read(file),
                new UserKnnParameters((int) file.number("neighbours"), file.number("sharpness")));
    }
}
