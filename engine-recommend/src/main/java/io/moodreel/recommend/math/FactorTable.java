package io.moodreel.recommend.math;

/** Arrays for the vectors of all users or items, row by row. */
public final class FactorTable {
    private FactorTable() {}

    /**
     * Zeros for so many vectors.
     *
     * @param what whose, for the error: "users"
     * @throws IllegalArgumentException when an array cannot hold so many
     */
    public static float[] room(int rows, String what, int columns) {
        if ((long) rows * columns > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(rows + " " + what + " with " + columns
                    + " numbers each are more than an array holds; take at most " + (Integer.MAX_VALUE - 8) / rows
                    + " factors");
        }
        return new float[rows * columns];
    }
}
