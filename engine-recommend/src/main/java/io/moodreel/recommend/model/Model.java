package io.moodreel.recommend.model;

import io.moodreel.recommend.scoring.Scorer;

/** A scorer that was trained and can be kept in a file. */
public interface Model extends Scorer {
    /** Writes all arrays that {@code Algorithm.read} needs to make the same scorer again. */
    void write(ModelWriter writer);

    /** Bytes of its arrays, on the heap or mapped; object headers are left out. */
    long memoryBytes();
}
