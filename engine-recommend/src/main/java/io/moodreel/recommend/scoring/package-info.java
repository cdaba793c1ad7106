/**
 * The roles every recommender plays: scoring all items for a history, predicting ratings, giving reasons, and picking
 * the best. Implemented by the scorers' packages, called by the server and by the evaluation.
 */
@NullMarked
package io.moodreel.recommend.scoring;

import org.jspecify.annotations.NullMarked;
