package io.moodreel.recommend.userknn;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * Predicts the rating of everybody's every item from all people who rate like them: Σ s·r / Σ s over those with at least 3
 * common items and a Pearson correlation s above 0.3, computed over the common items, who rated the item. Ties go to the
 * item that more of these neighbours rated, then to the smaller id.
 */
public final class UserPearson implements Algorithm<PearsonParameters> {
    @Override
    public String name() {
        return "user-pearson";
    }

    @Override
    public PearsonParameters defaults() {
        return new PearsonParameters(3, 0.3, 0);
    }

    @Override
    public Model train(Interactions interactions, PearsonParameters parameters, Training training) {
        return new PearsonModel(interactions, parameters);
    }

    @Override
    public Model read(ModelFile file) {
        PearsonParameters parameters =
                new PearsonParameters((int) file.number("fewest-common"), file.number("least-correlation"), (int)
                        file.number("significance"));
        return new PearsonModel(StoredInteractions.read(file), parameters);
    }
}
