package io.moodreel.recommend.popularity;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.List;

/** How many rated each item: the score of all persons alike. Immutable and safe for any thread. */
final class ItemPopularity implements Model {
    private final float[] raterCounts;
    private final float[] means;

    private ItemPopularity(float[] raterCounts, float[] means) {
        this.raterCounts = raterCounts;
        this.means = means;
    }

    static ItemPopularity of(Interactions interactions) {
        float[] counts = new float[interactions.itemCount()];
        float[] means = new float[counts.length];
        for (int item = 0; item < counts.length; item++) {
            counts[item] = interactions.raterCount(item);
            means[item] = (float) (RatingSums.of(interactions, item) / Math.max(1, counts[item]));
        }
        return new ItemPopularity(counts, means);
    }

    static ItemPopularity read(ModelFile file) {
        return new ItemPopularity(file.floatArray("raters"), file.floatArray("means"));
    }

    @Override
    public void write(ModelWriter writer) {
        writer.floats("raters", raterCounts);
        writer.floats("means", means);
    }

    @Override
    public int itemCount() {
        return raterCounts.length;
    }

    @Override
    public boolean score(History history, Scores scores) {
        boolean anyPlaced = false;
        for (int item = 0; item < raterCounts.length; item++) {
            if (raterCounts[item] > 0) {
                anyPlaced = true;
                scores.values()[item] = raterCounts[item];
                scores.support()[item] = means[item];
            }
        }
        return anyPlaced;
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        return raterCounts[item] == 0 ? List.of() : List.of(new Reason.Popular((int) raterCounts[item], means[item]));
    }

    @Override
    public long memoryBytes() {
        return 8L * raterCounts.length;
    }
}
