package io.moodreel.search.vector;

/** Makes vector indexes. */
public final class VectorIndexes {

    private VectorIndexes() {}

    /** An empty index for vectors with so many numbers each; it holds them in memory and chooses how to search by size. */
    public static VectorIndex create(int dimensions) {
        if (dimensions < 1) {
            throw new IllegalArgumentException("vectors need at least 1 dimension, were given " + dimensions);
        }
        return new ScannedIndex(dimensions);
    }
}
