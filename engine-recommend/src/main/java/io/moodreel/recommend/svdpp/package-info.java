/**
 * SVD++: Koren, "Factorization Meets the Neighborhood: a Multifaceted Collaborative Filtering Model" (KDD 2008), §4,
 * solved instead of descended. {@code
 * SvdPlusPlus} is the way in; it knows no web and no database.
 */
@NullMarked
package io.moodreel.recommend.svdpp;

import org.jspecify.annotations.NullMarked;
