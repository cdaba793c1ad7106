/**
 * Item-based neighbourhoods (Sarwar et al. 2001; Deshpande and Karypis 2004): items that the same people rated alike. Made
 * by {@code Recommenders}.
 */
@NullMarked
package io.moodreel.recommend.itemknn;

import org.jspecify.annotations.NullMarked;
