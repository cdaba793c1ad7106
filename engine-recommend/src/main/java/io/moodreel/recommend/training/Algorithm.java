package io.moodreel.recommend.training;

import io.moodreel.recommend.data.Interactions;
import io.moodreel.recommend.model.Model;
import io.moodreel.recommend.model.ModelFile;

/**
 * A way to make a {@link Model} from ratings: its name, its parameters, the training, and how to open a model that was
 * stored. Stateless; the same ratings, parameters, seed and threads give the same model, bit for bit.
 *
 * @param <P> a record of parameters that checks its values; those components that are worth searching carry {@link
 *     Searched}
 */
public interface Algorithm<P extends Record> {
    /** What it is called in commands, tables and model files: lower case, words joined by hyphens, like {@code item-knn}. */
    String name();

    /** Parameters that do well on most data. */
    P defaults();

    /**
     * Trains on all ratings given.
     *
     * @throws TrainingCancelledException when the run was cancelled; nothing is left behind
     */
    Model train(Interactions interactions, P parameters, Training training);

    /** The model that {@link Model#write} wrote; arrays stay in the mapped file where that helps. */
    Model read(ModelFile file);
}
