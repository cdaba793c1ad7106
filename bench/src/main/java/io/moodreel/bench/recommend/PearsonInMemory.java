package io.moodreel.bench.recommend;

import io.moodreel.recommend.data.History;
import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.scoring.Scores;
import io.moodreel.recommend.scoring.TopItems;
import io.moodreel.recommend.training.Training;
import io.moodreel.recommend.userknn.UserPearson;

/** The contract's formula as the engine computes it. Not safe for several threads. */
final class PearsonInMemory {
    private final Interactions interactions;
    private final Model model;
    private final Scores scores;

    PearsonInMemory(Interactions interactions) {
        UserPearson algorithm = new UserPearson();
        this.interactions = interactions;
        this.model = algorithm.train(interactions, algorithm.defaults(), Training.quiet(42, 1));
        this.scores = new Scores(model.itemCount());
    }

    /** Items, best first. */
    int[] tenBest(int user) {
        History history = interactions.history(user);
        scores.clear();
        model.score(history, scores);
        return TopItems.unseenIndexes(scores, history, 10, _ -> true);
    }
}
