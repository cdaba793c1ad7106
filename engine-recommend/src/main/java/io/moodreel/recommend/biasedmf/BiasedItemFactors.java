package io.moodreel.recommend.biasedmf;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.RatingUnit;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.LeastSquares;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Contributions;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.List;

/**
 * The vectors and biases of all items. A person's are solved from their history when asked for, by the same equations as
 * in the training. Of equal predictions the item that more people rated comes first. Immutable and safe for any thread.
 */
final class BiasedItemFactors implements Model, RatingPredictor {
    private static final int STEPS = 100;
    private static final float TOLERANCE = 1e-5f;
    private static final float[] NO_PENALTY = {};

    /** Each row ends in a 1, which meets the person's bias. */
    private final FloatMatrix items;

    private final float[] biases;
    private final float[] raterCounts;
    private final RatingUnit unit;
    private final BiasedMfParameters parameters;

    BiasedItemFactors(
            FloatMatrix items, float[] biases, float[] raterCounts, RatingUnit unit, BiasedMfParameters parameters) {
        this.items = items;
        this.biases = biases;
        this.raterCounts = raterCounts;
        this.unit = unit;
        this.parameters = parameters;
    }

    static BiasedItemFactors read(ModelFile file) {
        FloatMatrix items = FloatMatrix.read(file, "items");
        BiasedMfParameters parameters = new BiasedMfParameters(
                items.columns() - 1,
                (int) file.number("iterations"),
                file.number("regularisation"),
                file.number("regularisation-exponent"));
        return new BiasedItemFactors(
                items,
                file.floatArray("biases"),
                file.floatArray("raters"),
                new RatingUnit((float) file.number("mean"), (float) file.number("deviation")),
                parameters);
    }

    @Override
    public void write(ModelWriter writer) {
        items.write(writer, "items");
        writer.floats("biases", biases);
        writer.floats("raters", raterCounts);
        writer.number("mean", unit.mean());
        writer.number("deviation", unit.deviation());
        writer.number("iterations", parameters.iterations());
        writer.number("regularisation", parameters.regularisation());
        writer.number("regularisation-exponent", parameters.regularisationExponent());
    }

    @Override
    public int itemCount() {
        return items.rows();
    }

    @Override
    public boolean score(History history, Scores scores) {
        float[] person = person(history);
        return scores.placeRated(raterCounts, 1, item -> prediction(person, item));
    }

    @Override
    public void predict(History history, int[] wanted, float[] predictions) {
        float[] person = person(history);
        for (int i = 0; i < wanted.length; i++) {
            predictions[i] = prediction(person, wanted[i]);
        }
    }

    /** What the history speaks for beyond the biases. */
    @Override
    public List<Reason> explain(History history, int item, int limit) {
        float[] towards = new float[items.columns()];
        items.copyRow(item, towards);
        towards[towards.length - 1] = 0;
        return Contributions.strongest(history, problem(history).shares(towards, STEPS, TOLERANCE), limit);
    }

    @Override
    public long memoryBytes() {
        return items.memoryBytes() + 8L * biases.length;
    }

    private float prediction(float[] person, int item) {
        return unit.rating(biases[item] + items.dot(item, person));
    }

    /** The person's vector and, at its end, their bias; zeros for nobody in particular. */
    private float[] person(History history) {
        float[] person = new float[items.columns()];
        problem(history).solve(person, STEPS, TOLERANCE);
        return person;
    }

    private LeastSquares problem(History history) {
        LeastSquares problem = new LeastSquares(items.rowsOf(history), items.columns(), NO_PENALTY);
        problem.begin(parameters.ridge(history.size()));
        for (int place = 0; place < history.size(); place++) {
            problem.add(place, 1, unit.measure(history.rating(place)) - biases[history.item(place)]);
        }
        return problem;
    }
}
