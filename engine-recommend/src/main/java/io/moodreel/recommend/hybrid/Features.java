package io.moodreel.recommend.hybrid;

/**
 * How candidates are described to the ranking: the score of each source, then popularity, age, and how many sources proposed
 * them; all in standard deviations from the mean over the candidates, so that numbers that differ from person to person
 * in scale become comparable. The rank within a source was left out: with it the ranking learned no better.
 */
final class Features {
    private static final int OF_THE_ITEM = 3;

    /** One lucky score must not drown all else. */
    private static final float FARTHEST = 30;

    private Features() {}

    static int count(int sources) {
        return sources + OF_THE_ITEM;
    }

    static int score(int source) {
        return source;
    }

    static int popularity(int sources) {
        return sources;
    }

    static int age(int sources) {
        return sources + 1;
    }

    static int agreement(int sources) {
        return sources + 2;
    }

    /**
     * Puts a column of a table into standard deviations from its mean; one without any spread becomes zeros.
     *
     * @param table row by row, {@code columns} numbers each
     */
    static void standardise(float[] table, int rows, int columns, int column) {
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < rows; row++) {
            double value = table[row * columns + column];
            sum += value;
            squares += value * value;
        }
        double mean = sum / rows;
        double variance = squares / rows - mean * mean;
        double scale = variance > 1e-12 * squares / rows ? 1 / Math.sqrt(variance) : 0;
        for (int row = 0; row < rows; row++) {
            double standard = (table[row * columns + column] - mean) * scale;
            table[row * columns + column] = Math.clamp((float) standard, -FARTHEST, FARTHEST);
        }
    }
}
