package io.moodreel.server.library;

/** How many rated a title, and the sum of their ratings (0.5–5.0 each). */
public record RatingSummary(long titleId, long count, double sum) {}
