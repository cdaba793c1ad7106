/**
 * Ways to hide a part of the ratings from a recommender that is to be measured. Called by the evaluation and by whoever
 * tunes on held-out ratings.
 */
@NullMarked
package io.moodreel.recommend.evaluation.split;

import org.jspecify.annotations.NullMarked;
