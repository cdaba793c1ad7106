package io.moodreel.recommend.popularity;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * The items of the highest {@link DampedMean}, among those with at least five ratings. As a predictor of ratings: the
 * item's damped mean and how much more kindly than that the person rates, damped likewise.
 */
public final class BestRated implements Algorithm<BestRatedParameters> {
    @Override
    public String name() {
        return "best-rated";
    }

    @Override
    public BestRatedParameters defaults() {
        return new BestRatedParameters(5, 5);
    }

    @Override
    public Model train(Interactions interactions, BestRatedParameters parameters, Training training) {
        double overallMean = interactions.size() == 0 ? 0 : interactions.mean();
        DampedMean damped = new DampedMean(overallMean, parameters.damping());
        float[] means = new float[interactions.itemCount()];
        float[] counts = new float[means.length];
        for (int item = 0; item < means.length; item++) {
            counts[item] = interactions.raterCount(item);
            means[item] = (float) damped.of(RatingSums.of(interactions, item), interactions.raterCount(item));
        }
        return new DampedMeans(means, counts, parameters);
    }

    @Override
    public Model read(ModelFile file) {
        return DampedMeans.read(file);
    }
}
