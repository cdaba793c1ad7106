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
    /** Row by item, column by neighbour. */
    private final SparseMatrix neighbours;

    /** Row by neighbour, column by item: who asks for all items starts from the few that were rated. */
    private final SparseMatrix neighboured;

    private final BaselineBiases biases;
    private final int used;

    private ItemRatingModel(SparseMatrix neighbours, SparseMatrix neighboured, BaselineBiases biases, int used) {
        this.neighbours = neighbours;
        this.neighboured = neighboured;
        this.biases = biases;
        this.used = used;
    }

    static ItemRatingModel of(SparseMatrix neighbours, BaselineBiases biases, int used) {
        return new ItemRatingModel(neighbours, neighbours.transposed(biases.items().length), biases, used);
    }

    static ItemRatingModel read(ModelFile file) {
        return new ItemRatingModel(
                SparseMatrix.read(file, "neighbours"),
                SparseMatrix.read(file, "neighboured"),
                new BaselineBiases((float) file.number("mean"), file.floatArray("item-biases")),
                (int) file.number("used"));
    }

    @Override
    public void write(ModelWriter writer) {
        neighbours.write(writer, "neighbours");
        neighboured.write(writer, "neighboured");
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
        return neighbours.memoryBytes() + neighboured.memoryBytes() + 4L * biases.items().length;
    }

    @Override
    public boolean score(History history, Scores scores) {
        if (history.isEmpty()) {
            return false;
        }
        float person = biases.ofPerson(history);
        RatedNeighbours rated = RatedNeighbours.of(neighboured, history, residuals(history, person));
        NearestRated nearest = new NearestRated(used);
        for (int item = 0; item < itemCount(); item++) {
            scores.values()[item] = baseline(person, item) + rated.mean(item, nearest);
        }
        return true;
    }

    @Override
    public void predict(History history, int[] items, float[] predictions) {
        float person = biases.ofPerson(history);
        float[] residuals = residuals(history, person);
        float[] byItem = new float[itemCount()];
        Arrays.fill(byItem, Float.NaN);
        for (int place = 0; place < residuals.length; place++) {
            byItem[history.item(place)] = residuals[place];
        }
        NearestRated nearest = new NearestRated(used);
        for (int i = 0; i < items.length; i++) {
            nearest.clear();
            for (int entry = neighbours.start(items[i]); entry < neighbours.end(items[i]); entry++) {
                float residual = byItem[neighbours.column(entry)];
                if (!Float.isNaN(residual)) {
                    nearest.offer(neighbours.value(entry), residual);
                }
            }
            predictions[i] = baseline(person, items[i]) + nearest.mean();
        }
    }

    /** By place: how much better the person rated than was to be expected. */
    private float[] residuals(History history, float person) {
        float[] residuals = new float[history.size()];
        for (int place = 0; place < residuals.length; place++) {
            residuals[place] = history.rating(place) - biases.mean() - person - biases.items()[history.item(place)];
        }
        return residuals;
    }

    private float baseline(float person, int item) {
        return biases.mean() + person + biases.items()[item];
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
