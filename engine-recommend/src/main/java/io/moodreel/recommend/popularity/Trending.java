package io.moodreel.recommend.popularity;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.training.Algorithm;
import io.moodreel.recommend.training.Training;

/**
 * The items that most people rated of late: every rating counts 2^(−age / half-life), its age taken from the latest rating
 * of all, so that the same data gives the same ranking on any day. Without times it is plain popularity.
 */
public final class Trending implements Algorithm<TrendingParameters> {
    private static final double SECONDS_IN_A_DAY = 86_400;

    @Override
    public String name() {
        return "trending";
    }

    @Override
    public TrendingParameters defaults() {
        return new TrendingParameters(30);
    }

    @Override
    public Model train(Interactions interactions, TrendingParameters parameters, Training training) {
        long latest = 0;
        for (int entry = 0; entry < interactions.size(); entry++) {
            latest = Math.max(latest, interactions.time(entry));
        }
        double[] heat = new double[interactions.itemCount()];
        float[] recent = new float[heat.length];
        for (int entry = 0; entry < interactions.size(); entry++) {
            double halfLives = (latest - interactions.time(entry)) / SECONDS_IN_A_DAY / parameters.halfLifeDays();
            heat[interactions.item(entry)] += Math.pow(2, -halfLives);
            recent[interactions.item(entry)] += halfLives <= 1 ? 1 : 0;
        }
        float[] scores = new float[heat.length];
        float[] counts = new float[heat.length];
        for (int item = 0; item < heat.length; item++) {
            scores[item] = (float) heat[item];
            counts[item] = interactions.raterCount(item);
        }
        return new FadingCounts(scores, recent, counts);
    }

    @Override
    public Model read(ModelFile file) {
        return new FadingCounts(file.floatArray("heat"), file.floatArray("recent"), file.floatArray("raters"));
    }
}
