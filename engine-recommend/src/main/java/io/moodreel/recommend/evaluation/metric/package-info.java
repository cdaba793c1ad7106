/**
 * What is measured of a ranking and of predicted ratings, each definition beside its code. Called by the evaluation.
 */
@NullMarked
package io.moodreel.recommend.evaluation.metric;

import org.jspecify.annotations.NullMarked;
