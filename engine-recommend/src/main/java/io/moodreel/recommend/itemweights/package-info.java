/**
 * Scoring by a sparse matrix of weights from items to items, whoever made it. Called by {@code itemknn} and {@code ease}.
 */
@NullMarked
package io.moodreel.recommend.itemweights;

import org.jspecify.annotations.NullMarked;
