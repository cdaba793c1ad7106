package io.moodreel.training.signal;

/**
 * What a training is done with. Chosen once, before any figure was looked at, and small, for there are 37 + 34 people.
 *
 * @param clusters and LSTMs
 * @param units of each
 * @param epochs at most; the one best for people left aside counts
 * @param patience epochs without an improvement before it stops
 * @param foreign how much windows of other clusters count for an LSTM beside its own
 * @param seed of everything drawn
 */
record Settings(int clusters, int units, int epochs, int patience, double foreign, long seed) {
    static final Settings USUAL = new Settings(3, 10, 20, 4, 0.25, 20260322);

    Settings withSeed(long other) {
        return new Settings(clusters, units, epochs, patience, foreign, other);
    }
}
