package io.moodreel.recommend.content;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.math.SparseMatrix;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every item is about, by item and by feature. A score is the cosine of the item with the person's profile, from 0 to
 * 1. Immutable and safe for any thread.
 */
final class ItemContents implements Model {
    private final SparseMatrix features;
    private final SparseMatrix items;
    private final List<String> names;

    private ItemContents(SparseMatrix features, SparseMatrix items, List<String> names) {
        this.features = features;
        this.items = items;
        this.names = names;
    }

    static ItemContents of(FeatureWeights content) {
        SparseMatrix features = content.weights();
        return new ItemContents(features, features.transposed(content.names().size()), content.names());
    }

    static ItemContents read(ModelFile file) {
        return new ItemContents(
                SparseMatrix.read(file, "features"), SparseMatrix.read(file, "items"), file.texts("names"));
    }

    @Override
    public void write(ModelWriter writer) {
        features.write(writer, "features");
        items.write(writer, "items");
        writer.texts("names", names);
    }

    @Override
    public int itemCount() {
        return features.rows();
    }

    @Override
    public boolean score(History history, Scores scores) {
        float[] profile = profile(history);
        float[] values = scores.values();
        Arrays.fill(values, 0);
        boolean known = false;
        for (int feature = 0; feature < profile.length; feature++) {
            if (profile[feature] > 0) {
                items.addScaledRow(feature, profile[feature], values);
                known = true;
            }
        }
        for (int item = 0; item < values.length; item++) {
            if (values[item] == 0) {
                values[item] = Scores.UNPLACED;
            }
        }
        return known;
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        float[] profile = profile(history);
        List<String> shared = IntStream.range(features.start(item), features.end(item))
                .filter(entry -> profile[features.column(entry)] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer entry) -> -features.value(entry) * profile[features.column(entry)]))
                .limit(limit)
                .map(entry -> names.get(features.column(entry)))
                .toList();
        return shared.isEmpty() ? List.of() : List.of(new Reason.SharedFeatures(shared));
    }

    @Override
    public long memoryBytes() {
        return features.memoryBytes()
                + items.memoryBytes()
                + names.stream().mapToLong(String::length).sum();
    }

    /** The features of the items somebody liked, of length 1 together; zeros when nothing is known of them. */
    private float[] profile(History history) {
        float[] profile = new float[names.size()];
        float mean = (float) history.meanRating();
        for (int place = 0; place < history.size(); place++) {
            float liking = liking(history.rating(place), mean);
            if (liking > 0) {
                features.addScaledRow(history.item(place), liking, profile);
            }
        }
        double squared = 0;
        for (float weight : profile) {
            squared += (double) weight * weight;
        }
        float scale = squared == 0 ? 0 : (float) (1 / Math.sqrt(squared));
        for (int feature = 0; feature < profile.length; feature++) {
            profile[feature] *= scale;
        }
        return profile;
    }

    /** 1 for what the person rates like most things, more above, nothing from one star below. */
    private static float liking(float rating, float mean) {
        return Math.max(0, 1 + rating - mean);
    }
}
