package io.moodreel.affect.signal;

/**
 * What a model says of one window.
 *
 * @param cluster whose LSTM answered
 * @param pleasant how probable high valence is, 0–1
 * @param stirred how probable high arousal is, 0–1
 */
record ModelAnswer(int cluster, double pleasant, double stirred) {
    boolean usable() {
        return Double.isFinite(pleasant) && Double.isFinite(stirred);
    }

    Probe probe() {
        return Probe.of(pleasant >= 0.5, stirred >= 0.5);
    }

    /** How probable that quadrant is when valence and arousal are taken as independent. */
    double confidence() {
        return Math.max(pleasant, 1 - pleasant) * Math.max(stirred, 1 - stirred);
    }
}
