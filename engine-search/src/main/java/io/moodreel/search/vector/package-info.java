/**
 * Nearest vectors by cosine: an exact scan over bytes while that is fast, a graph above a measured size. Anyone may call
 * it; start at {@link io.moodreel.search.vector.VectorIndexes#create} and treat the index as a copy that can always be
 * rebuilt from the vectors.
 */
@NullMarked
package io.moodreel.search.vector;

import org.jspecify.annotations.NullMarked;
