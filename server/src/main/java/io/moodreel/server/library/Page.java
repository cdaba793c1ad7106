package io.moodreel.server.library;

import java.util.List;

/** One page of something, and how many there are in all. */
public record Page<T>(List<T> items, long total) {}
