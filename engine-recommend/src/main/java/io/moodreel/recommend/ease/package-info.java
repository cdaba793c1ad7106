/**
 * EASE, "Embarrassingly shallow autoencoders for sparse data" (Steck 2019): the linear item-to-item model that predicts a
 * person's items best, in closed form. Made by {@code Recommenders}.
 */
@NullMarked
package io.moodreel.recommend.ease;

import org.jspecify.annotations.NullMarked;
