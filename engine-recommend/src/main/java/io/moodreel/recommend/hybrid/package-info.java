/**
 * Several scorers asked at once, their candidates ranked by weights that were learned from ratings held out: what Burke
 * ("Hybrid recommender systems", 2002) calls weighted, learned list by list (Cao et al. 2007). Made by {@code Recommenders}.
 */
@NullMarked
package io.moodreel.recommend.hybrid;

import org.jspecify.annotations.NullMarked;
