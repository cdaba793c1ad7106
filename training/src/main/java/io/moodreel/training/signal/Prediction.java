package io.moodreel.training.signal;

/**
 * What a method said of a viewing it had not seen.
 *
 * @param logits by window and head; above 0 is high
 */
record Prediction(Method method, Viewing viewing, double[][] logits) {}
