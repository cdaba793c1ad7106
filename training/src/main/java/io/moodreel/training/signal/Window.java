package io.moodreel.training.signal;

import io.moodreel.affect.signal.ChangeScores;

/**
 * One window that can be learned from.
 *
 * @param change how it differs from the person's first minute
 * @param valence what is known of it, 0 to 1; NaN where nothing is
 * @param arousal likewise
 */
record Window(ChangeScores change, double valence, double arousal) {
    double target(Head head) {
        return head == Head.VALENCE ? valence : arousal;
    }
}
