package io.moodreel.recommend.mood;

/** What a recommendation does with a mood. */
public enum MoodMode {
    /** Stays with it. */
    MATCH,
    /** Moves toward happy or calm. */
    LIFT
}
