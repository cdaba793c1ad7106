package io.moodreel.recommend.svdpp;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.RatingUnit;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Contributions;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.List;

/**
 * Per item its vector q, what having rated it says (y), and its bias. A person's own vector and bias are learned from
 * their history when asked for, by the same steps as in the training but with the items held still. Of equal predictions
 * the item that more people rated comes first. Immutable and safe for any thread.
 */
final class ImplicitItemFactors implements Model, RatingPredictor {
    private final FloatMatrix items;
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
                items.columns(),
                (int) file.number("epochs"),
                file.number("learning-rate"),
                file.number("learning-rate-decay"),
                file.number("bias-regularisation"),
                file.number("regularisation"),
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
        writer.number("epochs", parameters.epochs());
        writer.number("learning-rate", parameters.learningRate());
        writer.number("learning-rate-decay", parameters.learningRateDecay());
        writer.number("bias-regularisation", parameters.biasRegularisation());
        writer.number("regularisation", parameters.regularisation());
        writer.number("regularisation-exponent", parameters.regularisationExponent());
    }

    @Override
    public int itemCount() {
        return items.rows();
    }

    @Override
    public boolean score(History history, Scores scores) {
        Person person = person(history);
        boolean placed = false;
        for (int item = 0; item < raterCounts.length; item++) {
            if (raterCounts[item] > 0) {
                scores.values()[item] = prediction(person, item);
                scores.support()[item] = raterCounts[item];
                placed = true;
            }
        }
        return placed;
    }

    @Override
    public void predict(History history, int[] wanted, float[] predictions) {
        Person person = person(history);
        for (int i = 0; i < wanted.length; i++) {
            predictions[i] = prediction(person, wanted[i]);
        }
    }

    /** What having rated each item says for this one; what was learned from the ratings themselves belongs to all of them. */
    @Override
    public List<Reason> explain(History history, int item, int limit) {
        float[] towards = new float[items.columns()];
        items.copyRow(item, towards);
        float scale = GradientDescent.scale(history.size());
        float[] shares = new float[history.size()];
        for (int place = 0; place < shares.length; place++) {
            shares[place] = scale * implicit.dot(history.item(place), towards);
        }
        return Contributions.strongest(history, shares, limit);
    }

    @Override
    public long memoryBytes() {
        return items.memoryBytes() + implicit.memoryBytes() + 8L * biases.length;
    }

    private float prediction(Person person, int item) {
        return unit.rating(biases[item] + person.bias + items.dot(item, person.together));
    }

    private Person person(History history) {
        int factors = items.columns();
        Person person = new Person(factors);
        person.hold = parameters.hold(history.size());
        float scale = GradientDescent.scale(history.size());
        for (int place = 0; place < history.size(); place++) {
            implicit.addScaledRow(history.item(place), scale, person.implied);
        }
        person.putTogether();
        float[] rated = items.rowsOf(history);
        for (int epoch = 0; epoch < parameters.epochs(); epoch++) {
            StepSizes steps = StepSizes.of(parameters, epoch);
            for (int place = 0; place < history.size(); place++) {
                int from = place * factors;
                float expected = biases[history.item(place)] + person.taste(rated, from);
                person.learn(unit.measure(history.rating(place)) - expected, rated, from, steps);
            }
        }
        return person;
    }
}
