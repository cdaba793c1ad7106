package io.moodreel.server.experiments;

import java.time.Instant;

/** When somebody was first given an answer of their strategy. */
record Exposure(long userId, String strategy, Instant at) {}
