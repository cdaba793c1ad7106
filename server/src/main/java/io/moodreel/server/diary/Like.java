package io.moodreel.server.diary;

import java.time.Instant;

/** A title that somebody likes, and since when. */
public record Like(long titleId, Instant likedAt) {}
