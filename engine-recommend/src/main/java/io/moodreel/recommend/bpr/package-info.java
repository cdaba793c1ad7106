/**
 * Bayesian personalised ranking: Rendle, Freudenthaler, Gantner, Schmidt-Thieme, "BPR: Bayesian Personalized Ranking from
 * Implicit Feedback" (UAI 2009), its pairs drawn where they teach (Zhang et al. 2013), its gradient steps spread over threads without conflict as in Gemulla, Nijkamp, Haas,
 * Sismanis, "Large-Scale Matrix Factorization with Distributed Stochastic Gradient Descent" (KDD 2011). {@code Bpr} is the
 * way in; it knows no web and no database.
 */
@NullMarked
package io.moodreel.recommend.bpr;

import org.jspecify.annotations.NullMarked;
