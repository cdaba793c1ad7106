package io.moodreel.recommend.bpr;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/** Learns to put what somebody rated before what they did not: pairs are compared, not scores with targets. */
public final class Bpr implements Algorithm<BprParameters> {
    @Override
    public String name() {
        return "bpr";
    }

    @Override
    public BprParameters defaults() {
        return new BprParameters(128, 50, 0.05, 0.05, 8);
    }

    @Override
    public Model train(Interactions interactions, BprParameters parameters, Training training) {
        return new StripedAscent(interactions, parameters, training).train();
    }

    @Override
    public Model read(ModelFile file) {
        return RankedFactors.read(file);
    }
}
