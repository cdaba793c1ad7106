/**
 * Implicit alternating least squares: Hu, Koren, Volinsky, "Collaborative Filtering for Implicit Feedback Datasets" (ICDM
 * 2008), with the regularisation and start of Rendle, Krichene, Zhang, Koren, "Revisiting the Performance of iALS on
 * Item Recommendation Benchmarks" (RecSys 2022), solved by conjugate gradient as in Takács, Pilászy, Tikk, "Applications
 * of the Conjugate Gradient Method for Implicit Feedback Collaborative Filtering" (RecSys 2011). {@code ImplicitAls} is
 * the way in; it knows no web and no database.
 */
@NullMarked
package io.moodreel.recommend.als;

import org.jspecify.annotations.NullMarked;
