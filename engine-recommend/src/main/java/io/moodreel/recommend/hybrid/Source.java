package io.moodreel.recommend.hybrid;

import io.moodreel.recommend.training.Algorithm;

/**
 * A scorer that is asked.
 *
 * @param algorithm how it is made, with its defaults
 * @param proposes whether its best items become candidates; if not it only says what it thinks of those of others
 */
record Source(Algorithm<?> algorithm, boolean proposes) {
    static Source proposing(Algorithm<?> algorithm) {
        return new Source(algorithm, true);
    }

    static Source judging(Algorithm<?> algorithm) {
        return new Source(algorithm, false);
    }

    String name() {
        return algorithm.name();
    }
}
