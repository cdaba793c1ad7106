/**
 * Two strategies of recommending compared on people: who gets which, and which does better. Recommendations ask
 * {@link io.moodreel.server.experiments.Experiments} for a person's strategy and tell it which there are by
 * {@link io.moodreel.server.experiments.StrategyNames}. Off until an administrator starts one.
 */
@NullMarked
package io.moodreel.server.experiments;

import org.jspecify.annotations.NullMarked;
