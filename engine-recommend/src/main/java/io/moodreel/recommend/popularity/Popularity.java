package io.moodreel.recommend.popularity;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.NoParameters;
import io.moodreel.recommend.training.Training;

/**
 * The items that most people rated, whatever they thought of them; of equally many raters the higher mean first. The
 * yardstick of every published comparison (RankSys, LibRec and Microsoft's all count).
 */
public final class Popularity implements Algorithm<NoParameters> {
    @Override
    public String name() {
        return "popularity";
    }

    @Override
    public NoParameters defaults() {
        return new NoParameters();
    }

    @Override
    public Model train(Interactions interactions, NoParameters parameters, Training training) {
        return ItemPopularity.of(interactions);
    }

    @Override
    public Model read(ModelFile file) {
        return ItemPopularity.read(file);
    }
}
