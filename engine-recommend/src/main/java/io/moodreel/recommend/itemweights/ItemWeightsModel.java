package io.moodreel.recommend.itemweights;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.math.SparseMatrix;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Scores an item by the sum, over the history, of what each item there says for it: score(j) = Σ w(i) · W(i, j). A new
 * rating is one more row to add. Immutable and safe for any thread; a query adds up as many weights as the rows of the
 * history hold.
 */
public final class ItemWeightsModel implements Model {
    private final SparseMatrix weights;
    private final HistoryWeight historyWeight;

    /**
     * A model of these weights.
     *
     * @param weights items × items; row i says what having i in the history means for others; no diagonal
     */
    public ItemWeightsModel(SparseMatrix weights, HistoryWeight historyWeight) {
        this.weights = weights;
        this.historyWeight = historyWeight;
    }

    /** The model that {@link #write} wrote. */
    public static ItemWeightsModel read(ModelFile file) {
        return new ItemWeightsModel(
                SparseMatrix.read(file, "weights"),
                HistoryWeight.valueOf(file.texts("history-weight").getFirst()));
    }

    @Override
    public void write(ModelWriter writer) {
        weights.write(writer, "weights");
        writer.texts("history-weight", List.of(historyWeight.name()));
    }

    @Override
    public int itemCount() {
        return weights.rows();
    }

    @Override
    public boolean score(History history, Scores scores) {
        float[] values = scores.values();
        Arrays.fill(values, 0);
        int used = 0;
        for (int place = 0; place < history.size(); place++) {
            int item = history.item(place);
            weights.addScaledRow(item, historyWeight.of(history.rating(place)), values);
            used += weights.end(item) - weights.start(item);
        }
        for (int item = 0; item < values.length; item++) {
            // an exact 0 is the sum of nothing
            if (values[item] == 0) {
                values[item] = Scores.UNPLACED;
            }
        }
        return used > 0;
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        List<Reason.Contribution> contributions = new ArrayList<>();
        for (int place = 0; place < history.size(); place++) {
            float rating = history.rating(place);
            float share = historyWeight.of(rating) * weights.get(history.item(place), item);
            if (share > 0) {
                contributions.add(new Reason.Contribution(history.item(place), rating, share));
            }
        }
        if (contributions.isEmpty()) {
            return List.of();
        }
        contributions.sort(Comparator.comparing(Reason.Contribution::share).reversed());
        return List.of(new Reason.YourRatings(contributions.subList(0, Math.min(limit, contributions.size()))));
    }

    @Override
    public long memoryBytes() {
        return weights.memoryBytes();
    }
}
