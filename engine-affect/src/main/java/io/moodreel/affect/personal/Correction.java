package io.moodreel.affect.personal;

import io.moodreel.affect.Emotion;

/**
 * What a face was taken for, and what its owner says it showed; the same twice confirms a reading.
 *
 * @param answered the dominant emotion that was told
 * @param correct what it was
 */
public record Correction(Emotion answered, Emotion correct) {}
