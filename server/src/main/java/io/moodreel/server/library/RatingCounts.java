package io.moodreel.server.library;

/** What importing ratings did. */
public record RatingCounts(long added, long updated, long unchanged) {}
