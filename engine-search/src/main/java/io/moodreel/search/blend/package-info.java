/** One ranking of two: of words and of meaning. Called by the server's search and by the evaluation. */
@NullMarked
package io.moodreel.search.blend;

import org.jspecify.annotations.NullMarked;
