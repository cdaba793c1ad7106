package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.RatingUnit;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.LeastSquares;
import io.moodreel.recommend.math.VectorMath;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Contributions;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.List;

/**
 * Per item its vector q, what having rated it says (y), and its bias. A person's own vector and bias are solved from their
 * history when asked for, by the same equations as in the training. Of equal predictions the item that more people rated
 * comes first. Immutable and safe for any thread.
 */
final class ImplicitItemFactors implements Model, RatingPredictor {
    private static final int STEPS = 100;
    private static final float TOLERANCE = 1e-5f;
    private static final float[] NO_PENALTY = {};

    /** Each row ends in a 1, which meets the person's bias. */
    private final FloatMatrix items;

    /** Each row ends in a 0. */
    private final FloatMatrix implicit;

    private final float[] biases;
    private final float[] raterCounts;
    private final RatingUnit unit;
    private final SvdPlusPlusParameters parameters;

    ImplicitItemFactors(
            FloatMatrix items,
            FloatMatrix implicit,
            float[] biases,
            float[] raterCounts,
            RatingUnit unit,
            SvdPlusPlusParameters parameters) {
        this.items = items;
        this.implicit = implicit;
        this.biases = biases;
        this.raterCounts = raterCounts;
        this.unit = unit;
        this.parameters = parameters;
    }

    static ImplicitItemFactors read(ModelFile file) {
        FloatMatrix items = FloatMatrix.read(file, "items");
        SvdPlusPlusParameters parameters = new SvdPlusPlusParameters(
                items.columns() - 1,
                (int) file.number("iterations"),
                file.number("regularisation"),
                file.number("implicit-regularisation"),
                file.number("regularisation-exponent"));
        return new ImplicitItemFactors(
                items,
                FloatMatrix.read(file, "implicit"),
                file.floatArray("biases"),
                file.floatArray("raters"),
                new RatingUnit((float) file.number("mean"), (float) file.number("deviation")),
                parameters);
    }

    @Override
    public void write(ModelWriter writer) {
        items.write(writer, "items");
        implicit.write(writer, "implicit");
        writer.floats("biases", biases);
        writer.floats("raters", raterCounts);
        writer.number("mean", unit.mean());
        writer.number("deviation", unit.deviation());
        writer.number("iterations", parameters.iterations());
        writer.number("regularisation", parameters.regularisation());
        writer.number("implicit-regularisation", parameters.implicitRegularisation());
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

    /** What the history speaks for beyond the biases: by the ratings, and by having been rated. */
    @Override
    public List<Reason> explain(History history, int item, int limit) {
        float[] towards = new float[items.columns()];
        items.copyRow(item, towards);
        towards[towards.length - 1] = 0;
        float share = Factors.share(history.size());
        float[] shares = problem(history, implied(history)).shares(towards, STEPS, TOLERANCE);
        for (int place = 0; place < shares.length; place++) {
            shares[place] += share * implicit.dot(history.item(place), towards);
        }
        return Contributions.strongest(history, shares, limit);
    }

    @Override
    public long memoryBytes() {
        return items.memoryBytes() + implicit.memoryBytes() + 8L * biases.length;
    }

    private float prediction(float[] person, int item) {
        return unit.rating(biases[item] + items.dot(item, person));
    }

    /** What meets the items, p + |N|^−½ Σ y, and at its end the bias; zeros for nobody in particular. */
    private float[] person(History history) {
        float[] implied = implied(history);
        float[] person = new float[items.columns()];
        problem(history, implied).solve(person, STEPS, TOLERANCE);
        VectorMath.addScaled(1, implied, 0, person, 0, person.length - 1);
        return person;
    }

    /** |N|^−½ Σ y, and a 0. */
    private float[] implied(History history) {
        float[] implied = new float[items.columns()];
        float share = Factors.share(history.size());
        for (int place = 0; place < history.size(); place++) {
            implicit.addScaledRow(history.item(place), share, implied);
        }
        return implied;
    }

    private LeastSquares problem(History history, float[] implied) {
        float[] rated = items.rowsOf(history);
        LeastSquares problem = new LeastSquares(rated, items.columns(), NO_PENALTY);
        problem.begin(parameters.ridge(history.size()));
        for (int place = 0; place < history.size(); place++) {
            int from = place * implied.length;
            float known = biases[history.item(place)] + VectorMath.dot(implied, 0, rated, from, implied.length - 1);
            problem.add(place, 1, unit.measure(history.rating(place)) - known);
        }
        return problem;
    }
}
