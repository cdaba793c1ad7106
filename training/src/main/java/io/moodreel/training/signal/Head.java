package io.moodreel.training.signal;

/** What is predicted; in the order of the net's outputs. */
enum Head {
    VALENCE,
    AROUSAL
}
