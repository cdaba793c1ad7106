package io.moodreel.recommend.als;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.math.LeastSquares;
import io.moodreel.recommend.math.VectorMath;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Contributions;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.List;

/**
 * The vectors of all items. A person's vector is solved from their history when it is asked for, by the same equations
 * as in the training, so that it needs neither storing nor refreshing. Immutable and safe for any thread.
 */
final class ItemFactors implements Model {
    /** More than float precision needs at 1024 factors. */
    private static final int STEPS = 100;

    private static final float TOLERANCE = 1e-5f;

    private final FloatMatrix items;
    private final float[] unobserved;
    private final Objective objective;

    private ItemFactors(FloatMatrix items, float[] unobserved, Objective objective) {
        this.items = items;
        this.unobserved = unobserved;
        this.objective = objective;
    }

    /** @param unobserved the Gramian of the items, weighted */
    static ItemFactors of(FloatMatrix items, float[] unobserved, ImplicitAlsParameters parameters, double meanRating) {
        return new ItemFactors(items, unobserved, new Objective(parameters, items.rows(), meanRating));
    }

    static ItemFactors read(ModelFile file) {
        FloatMatrix items = FloatMatrix.read(file, "items");
        ImplicitAlsParameters parameters = new ImplicitAlsParameters(
                items.columns(),
                (int) file.number("iterations"),
                file.number("unobserved-weight"),
                file.number("regularisation"),
                file.number("regularisation-exponent"),
                file.number("rating-exponent"));
        return of(items, file.floatArray("unobserved"), parameters, file.number("mean-rating"));
    }

    @Override
    public void write(ModelWriter writer) {
        ImplicitAlsParameters parameters = objective.parameters();
        items.write(writer, "items");
        writer.floats("unobserved", unobserved);
        writer.number("iterations", parameters.iterations());
        writer.number("unobserved-weight", parameters.unobservedWeight());
        writer.number("regularisation", parameters.regularisation());
        writer.number("regularisation-exponent", parameters.regularisationExponent());
        writer.number("rating-exponent", parameters.ratingExponent());
        writer.number("mean-rating", objective.meanRating());
    }

    @Override
    public int itemCount() {
        return items.rows();
    }

    @Override
    public boolean score(History history, Scores scores) {
        float[] person = new float[items.columns()];
        problem(history).solve(person, STEPS, TOLERANCE);
        if (isZero(person)) {
            return false;
        }
        float[] values = scores.values();
        for (int item = 0; item < values.length; item++) {
            float score = items.dot(item, person);
            if (score != 0) {
                values[item] = score;
            }
        }
        return true;
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        float[] towards = new float[items.columns()];
        items.copyRow(item, towards);
        return Contributions.strongest(history, problem(history).shares(towards, STEPS, TOLERANCE), limit);
    }

    @Override
    public long memoryBytes() {
        return items.memoryBytes() + 4L * unobserved.length;
    }

    private LeastSquares problem(History history) {
        LeastSquares problem = new LeastSquares(items.rowsOf(history), items.columns(), unobserved);
        problem.begin(objective.ridge(history.size()));
        for (int place = 0; place < history.size(); place++) {
            problem.add(place, objective.weight(history.rating(place)), 1);
        }
        return problem;
    }

    private static boolean isZero(float[] vector) {
        return VectorMath.dot(vector, vector) == 0;
    }
}
