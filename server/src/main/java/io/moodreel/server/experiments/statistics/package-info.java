/**
 * Whether one way of recommending is better than another, however often somebody looks. Plain arithmetic, called by the
 * experiments.
 */
@NullMarked
package io.moodreel.server.experiments.statistics;

import org.jspecify.annotations.NullMarked;
