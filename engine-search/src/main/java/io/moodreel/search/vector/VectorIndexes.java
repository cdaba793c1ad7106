package io.moodreel.search.vector;

/** Makes vector indexes. */
public final class VectorIndexes {

    private static final int MOST_DIMENSIONS = 8192;

    private VectorIndexes() {}

    /** An empty index for vectors with so many numbers each; it holds them in memory and chooses how to search by size. */
    public static VectorIndex create(int dimensions) {
        return new ScannedIndex(checked(dimensions), ScannedIndex.FEWEST_TO_SKETCH);
    }

    /** An empty index that compares a query with every vector, however many there are: nothing is missed, for its price. */
    public static VectorIndex exhaustive(int dimensions) {
        return new ScannedIndex(checked(dimensions), Integer.MAX_VALUE);
    }

    private static int checked(int dimensions) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "vectors have from 1 to " + MOST_DIMENSIONS + " dimensions here, were given " + dimensions);
        }
        return dimensions;
    }
}
