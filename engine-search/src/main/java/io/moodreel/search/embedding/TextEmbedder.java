package io.moodreel.search.embedding;

import java.util.List;

/**
 * A model that gives texts of like meaning like vectors. Vectors have {@link #dimensions()} numbers and length 1, so that
 * their dot product is their cosine. Safe for any number of threads.
 *
 * <p>Any text is taken: an empty one, or one without a word the model knows, has a vector as well, which means little.
 */
public interface TextEmbedder extends AutoCloseable {

    /**
     * The model's name, to be stored beside every vector: vectors of different models cannot be compared. It changes
     * whenever the same text would be given another vector.
     */
    String model();

    /** How many numbers a vector has. */
    int dimensions();

    /**
     * The vector of what somebody is looking for. Goes before passages that other threads are waiting for.
     *
     * @throws IllegalStateException when closed
     */
    float[] query(String text);

    /**
     * The vectors of texts that can be found, in the order given. A text longer than the model reads is cut; a text's
     * vector does not depend on the others.
     *
     * @throws IllegalStateException when closed, also while this waits for its turn
     */
    List<float[]> passages(List<String> texts);

    /** Waits for calls that are running, then frees the model. A second call does nothing. */
    @Override
    void close();
}
