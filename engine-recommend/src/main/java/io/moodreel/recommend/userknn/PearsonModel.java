package io.moodreel.recommend.userknn;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.popularity.DampedMean;
import io.moodreel.recommend.scoring.RatingPredictor;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import java.util.Arrays;
import java.util.List;

/** The neighbours of {@link UserPearson}, found anew at every query. Immutable and safe for any thread. */
final class PearsonModel implements Model, RatingPredictor {
    private static final int WEIGHTED = 0;
    private static final int WEIGHTS = 1;
    private static final int COUNT = 2;

    private final Interactions interactions;
    private final PearsonParameters parameters;
    private final PearsonScratch.Pool pool;
    private final DampedMean damped;

    PearsonModel(Interactions interactions, PearsonParameters parameters) {
        this.interactions = interactions;
        this.parameters = parameters;
        this.pool = new PearsonScratch.Pool(interactions);
        this.damped = new DampedMean(interactions.size() == 0 ? 0 : interactions.mean(), 5);
    }

    @Override
    public void write(ModelWriter writer) {
        StoredInteractions.write(interactions, writer);
        writer.number("fewest-common", parameters.fewestCommon());
        writer.number("least-correlation", parameters.leastCorrelation());
        writer.number("significance", parameters.significance());
    }

    @Override
    public int itemCount() {
        return interactions.itemCount();
    }

    @Override
    public long memoryBytes() {
        return interactions.memoryBytes();
    }

    @Override
    public boolean score(History history, Scores scores) {
        if (history.size() < parameters.fewestCommon()) {
            return false;
        }
        PearsonScratch scratch = pool.borrow();
        boolean anyNeighbour = addUp(history, scratch);
        if (anyNeighbour) {
            for (int item = 0; item < scores.itemCount(); item++) {
                double weights = scratch.sums[3 * item + WEIGHTS];
                if (weights > 0) {
                    // as a float, means that are equal on paper are equal
                    scores.values()[item] = (float) (scratch.sums[3 * item + WEIGHTED] / weights);
                    scores.support()[item] = (float) scratch.sums[3 * item + COUNT];
                }
            }
        }
        pool.giveBack(scratch);
        return anyNeighbour;
    }

    @Override
    public void predict(History history, int[] items, float[] predictions) {
        PearsonScratch scratch = pool.borrow();
        addUp(history, scratch);
        for (int i = 0; i < items.length; i++) {
            double weights = scratch.sums[3 * items[i] + WEIGHTS];
            predictions[i] = (float) (weights > 0 ? scratch.sums[3 * items[i] + WEIGHTED] / weights : meanOf(items[i]));
        }
        pool.giveBack(scratch);
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        PearsonScratch scratch = pool.borrow();
        addUp(history, scratch);
        double weights = scratch.sums[3 * item + WEIGHTS];
        int people = (int) scratch.sums[3 * item + COUNT];
        float expected = (float) (scratch.sums[3 * item + WEIGHTED] / weights);
        pool.giveBack(scratch);
        return people == 0 ? List.of() : List.of(new Reason.PeopleLikeYou(people, expected));
    }

    /** Adds up what all neighbours rated; whether there is any. */
    private boolean addUp(History history, PearsonScratch scratch) {
        Arrays.fill(scratch.sums, 0);
        scratch.common.collect(history);
        boolean anyNeighbour = false;
        for (int place = 0; place < scratch.common.metCount(); place++) {
            int user = scratch.common.met(place);
            double weight = weightOf(user, scratch.common);
            if (weight > 0 && user != history.user()) {
                anyNeighbour = true;
                addRatings(user, weight, scratch.sums);
            }
        }
        return anyNeighbour;
    }

    /** The correlation with a neighbour, 0 for who is none. */
    private double weightOf(int user, CommonItems common) {
        int count = common.count(user);
        if (count < parameters.fewestCommon()) {
            return 0;
        }
        double correlation = common.correlation(user);
        if (correlation <= parameters.leastCorrelation()) {
            return 0;
        }
        return count >= parameters.significance() ? correlation : correlation * count / parameters.significance();
    }

    private void addRatings(int user, double weight, double[] sums) {
        for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
            int at = 3 * interactions.item(entry);
            sums[at + WEIGHTED] += weight * interactions.rating(entry);
            sums[at + WEIGHTS] += weight;
            sums[at + COUNT]++;
        }
    }

    private double meanOf(int item) {
        double sum = 0;
        for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
            sum += interactions.raterRating(entry);
        }
        return damped.of(sum, interactions.raterCount(item));
    }
}
