package io.moodreel.search.vector;

/** Checks vectors and brings them to length 1. Stateless. */
final class UnitVectors {

    private UnitVectors() {}

    /**
     * A copy of length 1.
     *
     * @throws IllegalArgumentException when it has another number of dimensions, a number that is not finite, or only
     *     zeros
     */
    static float[] unit(float[] vector, int dimensions) {
        if (vector.length != dimensions) {
            throw new IllegalArgumentException("a vector here has " + dimensions + " numbers, this one " + vector.length
                    + "; was it made by another model?");
        }
        double squares = 0;
        for (float number : vector) {
            squares += (double) number * number;
        }
        if (!Double.isFinite(squares)) {
            throw new IllegalArgumentException("a vector's numbers must be finite, and one of these is not");
        }
        if (squares == 0) {
            throw new IllegalArgumentException("a vector must point somewhere, and this one has only zeros");
        }
        float[] unit = new float[dimensions];
        double scale = 1 / Math.sqrt(squares);
        for (int i = 0; i < dimensions; i++) {
            unit[i] = (float) (vector[i] * scale);
        }
        return unit;
    }
}
