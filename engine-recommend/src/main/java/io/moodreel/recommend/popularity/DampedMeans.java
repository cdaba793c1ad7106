package io.moodreel.recommend.popularity;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.List;

/** The damped mean of each item. Immutable and safe for any thread. */
final class DampedMeans implements Model, RatingPredictor {
    private final float[] means;
    private final float[] raterCounts;
    private final BestRatedParameters parameters;

    DampedMeans(float[] means, float[] raterCounts, BestRatedParameters parameters) {
        this.means = means;
        this.raterCounts = raterCounts;
        this.parameters = parameters;
    }

    static DampedMeans read(ModelFile file) {
        return new DampedMeans(
                file.floatArray("means"),
                file.floatArray("raters"),
                new BestRatedParameters(file.number("damping"), (int) file.number("fewest-ratings")));
    }

    @Override
    public void write(ModelWriter writer) {
        writer.floats("means", means);
        writer.floats("raters", raterCounts);
        writer.number("damping", parameters.damping());
        writer.number("fewest-ratings", parameters.fewestRatings());
    }

    @Override
    public int itemCount() {
        return means.length;
    }

    @Override
    public long memoryBytes() {
        return 8L * means.length;
    }

    @Override
    public boolean score(History history, Scores scores) {
        return scores.placeRated(raterCounts, parameters.fewestRatings(), item -> means[item]);
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        if (raterCounts[item] < parameters.fewestRatings()) {
            return List.of();
        }
        return List.of(new Reason.Popular((int) raterCounts[item], means[item]));
    }

    @Override
    public void predict(History history, int[] items, float[] predictions) {
        double sum = 0;
        for (int place = 0; place < history.size(); place++) {
            sum += history.rating(place) - means[history.item(place)];
        }
        double kindness = new DampedMean(0, parameters.damping()).of(sum, history.size());
        for (int i = 0; i < items.length; i++) {
            predictions[i] = (float) (means[items[i]] + kindness);
        }
    }
}
