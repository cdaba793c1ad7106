package io.moodreel.server.viewing.predictions;

import io.moodreel.affect.signal.Probe;

/**
 * What a segment's probe was, and nothing else of it.
 *
 * @param startMs milliseconds since 1970 by the client's clock
 * @param endMs the end, not part of it
 */
public record ProbeAt(long startMs, long endMs, Probe probe) {}
