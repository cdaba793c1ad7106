package io.moodreel.server.diary;

import java.time.Instant;

/** Something that somebody watched or read on a day, as it is kept. */
public record DiaryEntry(long id, Watching watching, Instant createdAt, Instant changedAt) {}
