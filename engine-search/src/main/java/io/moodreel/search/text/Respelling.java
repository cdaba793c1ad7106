package io.moodreel.search.text;

/**
 * A word of the index that may be what was meant by a mistyped one.
 *
 * @param text the indexed word
 * @param likeness above 0 and below 1, the closer to 1 the fewer letters differ
 */
record Respelling(String text, float likeness) {}
