package io.moodreel.recommend.popularity;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.List;

/**
 * Ratings of each item, the older the less. Immutable and safe for any thread.
 *
 * @param heat what they add up to
 * @param recent how many are younger than the half-life
 * @param raters how many there are
 */
record FadingCounts(float[] heat, float[] recent, float[] raters) implements Model {
    @Override
    public void write(ModelWriter writer) {
        writer.floats("heat", heat);
        writer.floats("recent", recent);
        writer.floats("raters", raters);
    }

    @Override
    public int itemCount() {
        return heat.length;
    }

    @Override
    public long memoryBytes() {
        return 12L * heat.length;
    }

    @Override
    public boolean score(History history, Scores scores) {
        return scores.placeRated(raters, 1, item -> heat[item]);
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        return recent[item] == 0 ? List.of() : List.of(new Reason.Trending((int) recent[item]));
    }
}
