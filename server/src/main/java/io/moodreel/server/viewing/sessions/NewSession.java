package io.moodreel.server.viewing.sessions;

import io.moodreel.affect.signal.GsrUnit;

/**
 * A viewing about to begin.
 *
 * @param startMs milliseconds since 1970 by the client's clock
 */
public record NewSession(long videoId, long startMs, GsrUnit gsrUnit, SignalOrigin origin) {}
