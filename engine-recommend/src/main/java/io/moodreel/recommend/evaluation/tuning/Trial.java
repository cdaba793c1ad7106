package io.moodreel.recommend.evaluation.tuning;

import io.moodreel.recommend.evaluation.Measured;

/**
 * Parameters that were tried.
 *
 * @param measured on the held-out ratings
 * @param value the metric searched for
 */
public record Trial<P extends Record>(P parameters, Measured measured, double value) {}
