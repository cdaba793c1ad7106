package io.moodreel.recommend.bpr;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.math.FloatMatrix;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The vectors of all items, each ending in its bias. A person's vector is learned from their history when asked for, by
 * steps like the training's with the items held still; the same history draws the same pairs. Gives no reasons: a
 * vector that was pushed about by pairs does not tell which item pushed it. Immutable and safe for any thread.
 */
final class RankedFactors implements Model {
    /** Enough for a vector to come to rest among items that are. */
    private static final int PASSES = 20;

    /** Bounds the time of long histories, whose vectors need fewer passes. */
    private static final int MOST_STEPS = 5_000;

    private static final double LONGEST_STEP = 0.1;

    private final FloatMatrix items;
    private final int[] ratedItems;
    private final BprParameters parameters;
    private final long seed;

    /** @param ratedItems those that anybody rated, ascending */
    RankedFactors(FloatMatrix items, int[] ratedItems, BprParameters parameters, long seed) {
        this.items = items;
        this.ratedItems = ratedItems;
        this.parameters = parameters;
        this.seed = seed;
    }

    static RankedFactors read(ModelFile file) {
        FloatMatrix items = FloatMatrix.read(file, "items");
        BprParameters parameters = new BprParameters(
                items.columns() - 1,
                (int) file.number("epochs"),
                file.number("learning-rate"),
                file.number("regularisation"),
                (int) file.number("drawn"));
        return new RankedFactors(items, file.intArray("rated-items"), parameters, file.longArray("seed")[0]);
    }

    @Override
    public void write(ModelWriter writer) {
        items.write(writer, "items");
        writer.ints("rated-items", ratedItems);
        writer.number("epochs", parameters.epochs());
        writer.number("learning-rate", parameters.learningRate());
        writer.number("regularisation", parameters.regularisation());
        writer.number("drawn", parameters.drawn());
        writer.longs("seed", new long[] {seed});
    }

    @Override
    public int itemCount() {
        return items.rows();
    }

    @Override
    public boolean score(History history, Scores scores) {
        if (history.isEmpty() || ratedItems.length == 0) {
            return false;
        }
        float[] person = person(history);
        for (int item : ratedItems) {
            scores.values()[item] = items.dot(item, person);
        }
        return true;
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        return List.of();
    }

    @Override
    public long memoryBytes() {
        return items.memoryBytes() + 4L * ratedItems.length;
    }

    private float[] person(History history) {
        int columns = items.columns();
        float[] person = new float[columns];
        person[columns - 1] = 1;
        PairStep step = new PairStep(parameters, columns);
        SplittableRandom random = new SplittableRandom(seed);
        float[] pair = new float[2 * columns];
        int steps = (int) Math.min((long) PASSES * history.size(), MOST_STEPS);
        // as far as all the epochs went, in fewer and longer steps that grow short towards the end
        double way = parameters.learningRate() * parameters.epochs() * history.size();
        double rate = Math.min(LONGEST_STEP, way / steps);
        for (int i = 0; i < steps; i++) {
            step.setRate(2 * rate * (steps - i) / steps);
            int rated = history.item(random.nextInt(history.size()));
            int unrated = UnratedDraw.hardest(
                    history, ratedItems, parameters.drawn(), random, item -> items.dot(item, person));
            if (unrated != UnratedDraw.NOTHING) {
                items.copyRow(rated, pair, 0);
                items.copyRow(unrated, pair, columns);
                step.moveUser(person, 0, pair, 0, columns);
            }
        }
        return person;
    }
}
