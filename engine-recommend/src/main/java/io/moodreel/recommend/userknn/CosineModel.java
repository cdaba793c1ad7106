package io.moodreel.recommend.userknn;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelWriter;
import io.moodreel.recommend.scoring.Reason;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.ScoresPool;
import io.moodreel.recommend.scoring.TopItems;
import java.util.Arrays;
import java.util.List;

/** The neighbours of {@link UserKnn}, found anew at every query. Immutable and safe for any thread. */
final class CosineModel implements Model {
    private final Interactions interactions;
    private final UserKnnParameters parameters;
    private final float[] inverseNorms;
    /** Similarities of users rather than scores of items; picking the best is the same. */
    private final ScoresPool similarities;

    CosineModel(Interactions interactions, UserKnnParameters parameters) {
        this.interactions = interactions;
        this.parameters = parameters;
        this.similarities = new ScoresPool(interactions.userCount());
        this.inverseNorms = new float[interactions.userCount()];
        for (int user = 0; user < inverseNorms.length; user++) {
            double squares = 0;
            for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                squares += (double) interactions.rating(entry) * interactions.rating(entry);
            }
            inverseNorms[user] = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        }
    }

    @Override
    public void write(ModelWriter writer) {
        StoredInteractions.write(interactions, writer);
        writer.number("neighbours", parameters.neighbours());
        writer.number("sharpness", parameters.sharpness());
    }

    @Override
    public int itemCount() {
        return interactions.itemCount();
    }

    @Override
    public long memoryBytes() {
        return interactions.memoryBytes() + 4L * inverseNorms.length;
    }

    @Override
    public boolean score(History history, Scores scores) {
        Scores similar = similarities.borrow();
        int[] neighbours = neighbours(history, similar);
        float[] values = scores.values();
        if (neighbours.length > 0) {
            Arrays.fill(values, 0);
        }
        for (int user : neighbours) {
            float weight = (float) Math.pow(similar.values()[user], parameters.sharpness());
            for (int entry = interactions.start(user); entry < interactions.end(user); entry++) {
                values[interactions.item(entry)] += weight * interactions.rating(entry);
            }
        }
        similarities.giveBack(similar);
        for (int item = 0; item < values.length; item++) {
            if (values[item] == 0) {
                values[item] = Scores.UNPLACED;
            }
        }
        return neighbours.length > 0;
    }

    @Override
    public List<Reason> explain(History history, int item, int limit) {
        Scores similar = similarities.borrow();
        int people = 0;
        double weights = 0;
        double weighted = 0;
        for (int user : neighbours(history, similar)) {
            float rating = interactions.history(user).ratingOf(item);
            if (!Float.isNaN(rating)) {
                people++;
                weights += similar.values()[user];
                weighted += similar.values()[user] * rating;
            }
        }
        similarities.giveBack(similar);
        return people == 0 ? List.of() : List.of(new Reason.PeopleLikeYou(people, (float) (weighted / weights)));
    }

    /** The nearest people; their cosines are left in {@code similar}. */
    private int[] neighbours(History history, Scores similar) {
        float[] values = similar.values();
        Arrays.fill(values, 0);
        double squares = 0;
        for (int place = 0; place < history.size(); place++) {
            int item = history.item(place);
            float rating = history.rating(place);
            squares += (double) rating * rating;
            for (int entry = interactions.raterStart(item); entry < interactions.raterEnd(item); entry++) {
                values[interactions.rater(entry)] += rating * interactions.raterRating(entry);
            }
        }
        float inverseNorm = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        for (int user = 0; user < values.length; user++) {
            float cosine = values[user] * inverseNorm * inverseNorms[user];
            values[user] = cosine > 0 && user != history.user() ? cosine : Scores.UNPLACED;
        }
        return TopItems.unseenIndexes(similar, History.empty(), parameters.neighbours(), _ -> true);
    }
}
