package io.moodreel.recommend.itemknn;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.math.SparseMatrix;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The similar items of {@link ItemRating}. Immutable and safe for any thread. */
final class ItemRatingModel implements Model, RatingPredictor {
    private final SparseMatrix neighbours;
    private final BaselineBiases biases;
    private final int used;

    ItemRatingModel(SparseMatrix neighbours, BaselineBiases biases, int used) {
        this.neighbours = neighbours;
        this.biases = biases;
        this.used = used;
    }

    static ItemRatingModel read(ModelFile file) {
        return new ItemRatingModel(
                SparseMatrix.read(file, "neighbours"),
                new BaselineBiases((float) file.number("mean"), file.floatArray("item-biases")),
                (int) file.number("used"));
    }

    @Override
    public void write(ModelWriter writer) {
        neighbours.write(writer, "neighbours");
        writer.number("mean", biases.mean());
        writer.floats("item-biases", biases.items());
        writer.number("used", used);
    }

    @Override
    public int itemCount() {
        return biases.items().length;
    }

    @Override
    public long memoryBytes() {
        return neighbours.memoryBytes() + 4L * biases.items().length;
    }

    @Override
    public boolean score(History history, Scores scores) {
        if (history.isEmpty()) {
            return false;
        }
        predict(history, IntStream.range(0, itemCount()).toArray(), scores.values());
        return true;
    }

    @Override
    public void predict(History history, int[] items, float[] predictions) {
        float person = biases.ofPerson(history);
        float[] residuals = new float[itemCount()];
        Arrays.fill(residuals, Float.NaN);
        for (int place = 0; place < history.size(); place++) {
            int item = history.item(place);
            residuals[item] = history.rating(place) - biases.mean() - person - biases.items()[item];
        }
        NearestRated nearest = new NearestRated(used);
        for (int i = 0; i < items.length; i++) {
            predictions[i] =
                    biases.mean() + person + biases.items()[items[i]] + nearest.mean(neighbours, items[i], residuals);
        }
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        List<Reason.Contribution> contributions = IntStream.range(0, history.size())
                .mapToObj(place -> new Reason.Contribution(
                        history.item(place), history.rating(place), neighbours.get(item, history.item(place))))
                .filter(contribution -> contribution.share() > 0)
                .sorted((one, other) -> Float.compare(other.share(), one.share()))
                .limit(limit)
                .toList();
        return contributions.isEmpty() ? List.of() : List.of(new Reason.YourRatings(contributions));
    }
}
