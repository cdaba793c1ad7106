/**
 * Hot loops over float arrays, on the Vector API where the JVM offers it, and the matrices that models are stored as.
 * Called by the scorers.
 */
@NullMarked
package io.moodreel.recommend.math;

import org.jspecify.annotations.NullMarked;
