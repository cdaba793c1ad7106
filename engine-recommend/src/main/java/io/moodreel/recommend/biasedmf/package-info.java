/**
 * Biased matrix factorisation, which predicts ratings: the model of Koren, Bell, Volinsky, "Matrix Factorization
 * Techniques for Recommender Systems" (Computer 2009), fitted by alternating least squares with the frequency-scaled
 * regularisation of Zhou, Wilkinson, Schreiber, Pan, "Large-Scale Parallel Collaborative Filtering for the Netflix Prize"
 * (AAIM 2008). {@code BiasedMf} is the way in; it knows no web and no database.
 */
@NullMarked
package io.moodreel.recommend.biasedmf;

import org.jspecify.annotations.NullMarked;
