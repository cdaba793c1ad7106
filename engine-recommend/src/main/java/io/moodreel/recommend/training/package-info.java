/**
 * How models are made: an algorithm with its parameters, a run with seed, threads, progress and cancelling. Implemented
 * by the scorers' packages.
 */
@NullMarked
package io.moodreel.recommend.training;

import org.jspecify.annotations.NullMarked;
