package io.moodreel.affect.signal;

/**
 * What was measured at one moment. NaN stands where a channel has nothing at that time; values no body has (see
 * {@link SignalPipeline}) count as nothing too.
 *
 * @param tMs when, in epoch milliseconds
 * @param gsr skin conductance in the unit of the viewing
 * @param hr heart rate in beats per minute
 * @param ibiMs milliseconds between the heartbeat at this time and the one before
 */
public record Sample(long tMs, double gsr, double hr, double ibiMs) {}
