package io.moodreel.recommend.scoring;

import io.moodreel.recommend.data.History;
import java.util.Arrays;
import java.util.List;

/**
 * Says of every item how well it would suit a person, knowing nothing of the person but a {@link History}. Implementations
 * are immutable and safe for any thread, and give the same scores for the same history, whoever asks.
 */
public interface Scorer {
    /** How many items it knows; indexes are those of the data it was trained on. */
    int itemCount();

    /**
     * Scores items for a person. Items already in the history may be scored or left: they are never picked.
     *
     * @param history indexes below {@link #itemCount}; may be empty
     * @param scores cleared, with room for {@link #itemCount} items; what is left {@link Scores#UNPLACED} is unknown
     * @return whether this history told the scorer anything: false means that nothing was placed, and somebody else
     *     should answer (a neighbourhood for a person without ratings)
     */
    boolean score(History history, Scores scores);

    /**
     * Why this scorer places the item where it does for this person, strongest reason first; empty when it would not
     * place it.
     *
     * @param limit how many pieces of evidence a reason may carry, 1 or more
     */
    List<Reason> explain(History history, int item, int limit);

    /**
     * {@link #explain(History, int, int)} for several items of one person, for scorers that can share work among them.
     *
     * @return one list of reasons for each item, in their order
     */
    default List<List<Reason>> explain(History history, int[] items, int limit) {
        return Arrays.stream(items)
                .mapToObj(item -> explain(history, item, limit))
                .toList();
    }
}
