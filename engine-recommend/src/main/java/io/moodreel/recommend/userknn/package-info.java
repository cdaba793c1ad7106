/**
 * User-based neighbourhoods: people who rate alike. Pearson correlation after Resnick et al. (1994) with Herlocker's
 * significance weighting (1999), and a cosine variant for ranking. Made by {@code Recommenders}.
 */
@NullMarked
package io.moodreel.recommend.userknn;

import org.jspecify.annotations.NullMarked;
