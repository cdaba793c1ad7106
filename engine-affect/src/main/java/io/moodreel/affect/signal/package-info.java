/**
 * Body signals to a timeline of feelings: skin conductance and heartbeats of one viewing go in sample by sample, every five
 * seconds a {@link io.moodreel.affect.signal.Segment} with features, change scores and a
 * {@link io.moodreel.affect.signal.Probe} comes out. {@link io.moodreel.affect.signal.SignalPipeline} is the way in; it
 * looks at the past only, so that what is shown live is what a later look at the same samples gives. Whoever keeps or
 * trains on such signals may call it; it knows neither web nor database.
 */
@NullMarked
package io.moodreel.affect.signal;

import org.jspecify.annotations.NullMarked;
