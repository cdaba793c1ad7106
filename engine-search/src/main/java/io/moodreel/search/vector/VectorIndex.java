package io.moodreel.search.vector;

import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Vectors by id, and the nearest of them. Safe for any number of threads: writers wait for each other, searches for
 * nobody. A search sees every vector as it was before or after a change, never half of it.
 */
public interface VectorIndex extends AutoCloseable {

    /**
     * Adds a vector, or replaces the one of this id. Its length does not matter.
     *
     * @throws IllegalArgumentException when it has another number of dimensions, a number that is not finite, or
     *     only zeros
     */
    void put(long id, float[] vector);

    /** Forgets the vector of this id, if there is one. */
    void remove(long id);

    /** The vector of this id at length 1, as exactly as the index knows it; null when there is none. */
    float @Nullable [] vector(long id);

    /**
     * The vectors with the largest cosine to the query, best first, ties by id; fewer when there are not so many.
     *
     * @param query of any length but 0
     * @param count at least 1
     * @param accepted which ids may be found; asked from the calling thread, perhaps more than once
     */
    List<VectorHit> nearest(float[] query, int count, LongPredicate accepted);

    /** How many vectors there are. */
    int size();

    /** Heap taken by the vectors and whatever finds them, in bytes, near enough. */
    long memoryBytes();

    @Override
    void close();
}
