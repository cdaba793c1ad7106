/**
 * Searching the parameters of an algorithm on held-out ratings, with a fixed number of trials. Called by the command {@code
 * tune}.
 */
@NullMarked
package io.moodreel.recommend.evaluation.tuning;

import org.jspecify.annotations.NullMarked;
