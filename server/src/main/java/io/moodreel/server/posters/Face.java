package io.moodreel.server.posters;

/** The three voices of a poster. */
enum Face {
    /** Semi-bold roman: most titles. */
    ROMAN,
    /** Black roman: loud titles. */
    HEAVY,
    /** Medium italic: tender titles, credits. */
    ITALIC
}
