package io.moodreel.server.library;

import java.time.Instant;

/** A title on a shelf, and since when. */
public record ShelfEntry(long titleId, Instant addedAt) {}
